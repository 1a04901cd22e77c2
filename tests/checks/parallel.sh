#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Under GNU parallel on this machine the records are those of one process; the
# rest is for make check-distributed.
exec tests/distributed/parallel.sh
