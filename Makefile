# SPDX-License-Identifier: ISC
#
# presscut - one Makefile, no recursion into folders, no configure; GNU make 4.
#
#   make                 the library and the program, in build/release/
#   make demo            install what is missing, build, convert a sample
#   make test            install what is missing, build, run every check
#   make check           every check, with what is installed
#   make deps            install the Debian packages that are missing
#   make install         honours DESTDIR, PREFIX and the usual *DIR
#   make asan            unit, golden, CLI tests and fuzz corpora, sanitized
#   make lint            clang-tidy and cppcheck
#   make bench           time and memory, as ratios
#   make check-distributed   under GNU parallel, ssh and Slurm
#   make fuzz T=text     libFuzzer on one target, until stopped
#   make coverage        lines covered, a file a line
#   make help            this list
#
# What you would change is set with ?=: make CC=clang FORMATS="text html"

VERSION  := $(shell sed -n 's/^\#define PCUT_VERSION_[MP][A-Z]* \([0-9]*\)/\1/p' \
              include/presscut.h | paste -sd.)
ABI      := 0 # raised when a released symbol or struct changes or goes
SONAME   := libpresscut.so.$(strip $(ABI))

PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR     ?= $(PREFIX)/share/man
FORMATS    ?= $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard formats/*/*.c)))))
MODE       ?= release
B          := build/$(MODE)

# Debian packages: to build, and what only the checks use.
DEPS_BUILD := gcc make pkg-config libc6-dev libxml2-dev libzip-dev \
              libjansson-dev libmd4c-dev libyaml-dev libuchardet-dev \
              libutf8proc-dev nettle-dev zlib1g-dev
DEPS_CHECK := g++ libcmocka-dev mandoc cmark-gfm python3-jsonschema \
              python3-yaml

# ---- flags ----------------------------------------------------------------

# LOADED are only loaded when needed (src/library.h): they need time.
PKGS     := jansson yaml-0.1 libutf8proc nettle md4c
LOADED   := libxml-2.0 libzip uchardet zlib
CFLAGS   ?= -O2 -g
WARN     := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
            -Wmissing-prototypes -Wwrite-strings -Wvla -Wformat=2 \
            -Wno-overlength-strings # generated tables are longer
HARDEN   := -fstack-protector-strong -D_FORTIFY_SOURCE=2
# Recursive (=): pkg-config may come to be only after make began (make deps).
PKG_CFLAGS = $(eval PKG_CFLAGS := $$(shell pkg-config --cflags $(PKGS) $(LOADED)))$(PKG_CFLAGS)
LIBS       = $(eval LIBS := $$(shell pkg-config --libs $(PKGS)) -lm)$(LIBS)
ALL_CPPFLAGS = -Iinclude -Isrc -Iformats -I$(B) -D_POSIX_C_SOURCE=200809L \
            -D_FILE_OFFSET_BITS=64 $(PKG_CFLAGS) $(CPPFLAGS)
ALL_CFLAGS = -std=c11 $(WARN) -fPIC -fvisibility=hidden $(MODE_CFLAGS) $(CFLAGS)
ALL_LDFLAGS = $(MODE_LDFLAGS) -Wl,--as-needed $(LDFLAGS)

ifeq ($(MODE),release)
MODE_CFLAGS  := $(HARDEN)
MODE_LDFLAGS := -Wl,-z,relro,-z,now
endif
ifeq ($(MODE),asan)
MODE_CFLAGS  := -fno-omit-frame-pointer -fsanitize=address,undefined \
            -fno-sanitize-recover=all
MODE_LDFLAGS := -fsanitize=address,undefined
CFLAGS       := -O1 -g
endif
ifeq ($(MODE),fuzz)
CC           := clang
MODE_CFLAGS  := -fno-omit-frame-pointer -fno-sanitize-recover=undefined \
            -fsanitize=fuzzer-no-link,address,undefined
MODE_LDFLAGS := -fsanitize=fuzzer,address,undefined
CFLAGS       := -O1 -g
endif
ifeq ($(MODE),coverage)
MODE_CFLAGS  := --coverage
MODE_LDFLAGS := --coverage
CFLAGS       := -O0 -g
endif

# ---- sources: a new file or a new format needs no change here -------------

LIB_SRC  := $(wildcard src/*.c) $(foreach f,$(FORMATS),$(wildcard formats/$f/*.c))
CLI_SRC  := $(wildcard src/cli/*.c)
UNIT_SRC := $(wildcard tests/unit/test_*.c)
FUZZ_SRC := $(wildcard tests/fuzz/fuzz_*.c)
LIB_OBJ  := $(LIB_SRC:%.c=$(B)/%.o)
CLI_OBJ  := $(CLI_SRC:%.c=$(B)/%.o)
UNITS    := $(UNIT_SRC:%.c=$(B)/%)
FUZZERS  := $(FUZZ_SRC:%.c=$(B)/%)
MANS     := $(wildcard man/*.[1357])
OUTPUTS  := $(B)/presscut $(B)/libpresscut.a $(B)/$(SONAME)

.PHONY: all demo test deps check check-distributed asan coverage fuzz bench lint install clean \
        help check-symbols check-layers check-tree check-headers check-man \
        check-install check-warnings FORCE
.DELETE_ON_ERROR:
.SECONDARY:

all: $(OUTPUTS)

# The registry's table, from the folder names.  Rewritten only when it changes.
$(B)/formats.inc: FORCE
	@mkdir -p $(@D)
	@printf 'PCUT_FORMAT(%s)\n' $(FORMATS) >$@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@
FORCE:
$(B)/src/registry.o: $(B)/formats.inc

# The file names of the loaded libraries, as the linker would note them.
$(B)/libraries.inc: Makefile
	@mkdir -p $(@D)
	@$(CC) -shared -Wl,--no-as-needed -o $@.so \
	    $$(pkg-config --libs $(LOADED))
	@objdump -p $@.so | sed -n 's/^ *NEEDED *\(lib\(xml2\|zip\|uchardet\|z\)\.so.*\)/#define PCUT_LIBRARY_\U\2\E "\1"/p' >$@.new
	@test $$(wc -l <$@.new) -eq $(words $(LOADED))
	@rm $@.so && mv $@.new $@

$(B)/%.o: %.c | $(B)/libraries.inc
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/libpresscut.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

$(B)/$(SONAME): $(LIB_OBJ)
	$(CC) -shared -Wl,-soname,$(SONAME) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# The program is a user of the library like any other, linked statically so
# that it starts fast.
$(B)/presscut: $(CLI_OBJ) $(B)/libpresscut.a
	$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# ---- packages -------------------------------------------------------------

# Names what it installs, asks nothing, and does nothing when all is there.
deps:
	@sh tests/deps.sh $(DEPS_BUILD) $(DEPS_CHECK)

demo: deps
	@$(MAKE) --no-print-directory all
	@sh tests/demo.sh $(B)/presscut

test: deps
	@$(MAKE) --no-print-directory check

# ---- checks ---------------------------------------------------------------

# Runs every step of tests/steps, counts "ok" and "not ok" lines, and ends
# with "N passed, N failed".
check:
	@$(MAKE) --no-print-directory all
	@sh tests/steps.sh

$(B)/tests/unit/%: $(B)/tests/unit/%.o $(B)/libpresscut.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lcmocka

$(B)/tests/fuzz/fuzz_%: $(B)/tests/fuzz/fuzz_%.o $(B)/tests/fuzz/standalone.o \
                        $(B)/libpresscut.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

$(B)/tests/bench/bench: $(B)/tests/bench/bench.o
	$(CC) $(ALL_LDFLAGS) -o $@ $^

$(B)/tests/bench/html_stages: $(B)/tests/bench/html_stages.o $(B)/libpresscut.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# The program with a format more, which does to its process what it is told.
M := $(B)/tests/misbehave
$(M)/formats.inc: $(B)/formats.inc
	@mkdir -p $(@D)
	@cp $< $@ && echo 'PCUT_FORMAT(misbehave)' >>$@

$(M)/registry.o: src/registry.c $(M)/formats.inc | $(B)/libraries.inc
	$(CC) -I$(M) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -c -o $@ $<

$(M)/presscut: $(CLI_OBJ) $(M)/registry.o $(M)/misbehave.o \
               $(B)/libpresscut.a
	$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

.PHONY: units fuzzers misbehave
misbehave: $(M)/presscut
units: $(UNITS)
fuzzers: $(FUZZERS)

# Exported or not, a symbol of a static library can clash: all are pcut_.
check-symbols: $(B)/$(SONAME) $(B)/libpresscut.a
	! { nm -D --defined-only $<; nm -g --defined-only $(word 2,$^); } | \
	    awk 'NF == 3 && $$3 !~ /^pcut_/ {print $$3}' | grep .

# Layers: src knows no format; a format uses another by its one header only;
# the program uses what is installed.
empty :=
space := $(empty) $(empty)
check-layers:
	! grep -nE '#include "($(subst $(space),|,$(FORMATS)))/' src/*.[ch]
	! grep -nE '#include "[a-z]+/' formats/*/*.[ch] | \
	    grep -vE '"([a-z]+)/\1\.h"' | grep .
	! grep -nE '#include "\.\./' src/*.[ch] src/cli/*.[ch] formats/*/*.[ch]
	! for h in src/*.h; do test -f src/cli/$${h##*/} || grep -nH "#include \"$${h##*/}\"" src/cli/*.[ch]; \
	    done | grep .

# Nothing stands at the top but what belongs there.
check-tree:
	! git ls-files 2>/dev/null | sed 's|/.*|/|' | sort -u | grep -vxE \
	    '(src|include|formats|tests|man)/|\.[a-z].*|[A-Z]+\.md|LICENSE|Makefile|presscut\.pc\.in'

check-headers:
	for h in include/*.h; do \
	    $(CC) -std=c11 $(WARN) -Werror -Iinclude -x c -fsyntax-only $$h && \
	    $(CXX) -std=c++11 -Wall -Wextra -Werror -Iinclude -x c++ \
	        -fsyntax-only $$h || exit 1; done
	for h in src/*.h src/cli/*.h formats/*/*.h; do test -f $$h || continue; \
	    $(CC) $(ALL_CPPFLAGS) -std=c11 $(WARN) -Wno-unused-function \
	        -x c -fsyntax-only -include $$h /dev/null || exit 1; done

check-man:
	mandoc -Tlint -Wwarning $(MANS)

# Installed into a scratch folder, used from there alone.
check-install:
	rm -rf $(B)/dest && $(MAKE) --no-print-directory install \
	    DESTDIR=$(CURDIR)/$(B)/dest PREFIX=/usr >/dev/null
	sh tests/example/check.sh $(CURDIR)/$(B)/dest

# No warning, from either compiler, with our flags.
check-warnings:
	for cc in gcc clang; do command -v $$cc >/dev/null || continue; \
	    for f in $(LIB_SRC) $(CLI_SRC); do \
	        $$cc $(ALL_CPPFLAGS) -std=c11 $(WARN) -Werror -fsyntax-only $$f \
	        || exit 1; done; done

asan:
	@MODE=asan sh tests/steps.sh

coverage:
	$(MAKE) MODE=coverage all units fuzzers
	-MODE=coverage sh tests/steps.sh
	find build/coverage/src build/coverage/formats -name '*.gcda' | xargs gcov -n | \
	    awk '/^File .(src|formats)/{f=$$2} /^Lines/&&f{print f,$$2;f=""}'

# make fuzz T=text: libFuzzer, until stopped; the library is compiled once
$(B)/tests/fuzz/run_%: $(B)/tests/fuzz/fuzz_%.o $(B)/libpresscut.a
	$(CC) $(MODE_LDFLAGS) -o $@ $^ $(LIBS)

fuzz:
	@$(MAKE) --no-print-directory MODE=fuzz build/fuzz/tests/fuzz/run_$(T)
	@mkdir -p build/fuzz/$(T).corpus
	./build/fuzz/tests/fuzz/run_$(T) $(FUZZFLAGS) \
	    $$(test -f tests/fuzz/$(T).dict && echo -dict=tests/fuzz/$(T).dict) \
	    build/fuzz/$(T).corpus tests/fuzz/corpus/$(T)

# Under GNU parallel, here and over ssh, and as a Slurm job array; what is not
# installed is skipped.
check-distributed: all
	@for t in parallel ssh slurm; do \
	    B=$(B) sh tests/distributed/$$t.sh || failed=1; done; \
	    test -z "$$failed"

bench: all $(B)/tests/bench/bench $(B)/tests/bench/html_stages
	sh tests/bench/run.sh $(B)

lint: $(B)/formats.inc $(B)/libraries.inc
	printf '%s\n' $(LIB_SRC) $(CLI_SRC) | xargs -n 4 -P "$$(nproc)" sh -c \
	    'clang-tidy --quiet --warnings-as-errors="*" "$$@" -- \
	    $(ALL_CPPFLAGS) -std=c11' clang-tidy
	cppcheck --quiet --std=c11 --enable=warning,performance,portability \
	    --inline-suppr --error-exitcode=1 -Iinclude -Isrc -Iformats \
	    --suppress=missingIncludeSystem \
	    '-Djson_array_foreach(a,i,v)=for(i=0;(v=json_array_get(a,i))!=0;i++)' \
	    '-Djson_object_foreach(o,k,v)=for(k=0;(v=json_object_get(o,k))!=0;)' \
	    src formats

# ---- install --------------------------------------------------------------

D = $(DESTDIR)
install: all
	install -d $D$(BINDIR) $D$(LIBDIR)/pkgconfig $D$(INCLUDEDIR)
	install $(B)/presscut $D$(BINDIR)
	install -m 644 $(B)/libpresscut.a $D$(LIBDIR)
	install $(B)/$(SONAME) $D$(LIBDIR)/libpresscut.so.$(VERSION)
	ln -sf libpresscut.so.$(VERSION) $D$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $D$(LIBDIR)/libpresscut.so
	install -m 644 include/*.h $D$(INCLUDEDIR)
	sed -e 's|@VERSION@|$(VERSION)|; s|@LIBDIR@|$(LIBDIR)|' \
	    -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|; s|@PKGS@|$(PKGS)|' presscut.pc.in \
	    >$D$(LIBDIR)/pkgconfig/presscut.pc
	for m in $(MANS); do install -d $D$(MANDIR)/man$${m##*.}; \
	    install -m 644 $$m $D$(MANDIR)/man$${m##*.} || exit 1; done

clean:
	rm -rf build

help:
	@sed -n 's/^#   make/make/p' Makefile

-include $(LIB_OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(UNIT_SRC:%.c=$(B)/%.d) \
         $(FUZZ_SRC:%.c=$(B)/%.d) $(B)/tests/fuzz/standalone.d
