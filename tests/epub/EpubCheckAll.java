/* SPDX-License-Identifier: ISC */
/*
 * EPUBCheck over many books in one machine: its schemas take seconds to load,
 * a book then a fifth of one.  Run from source:
 *
 *	java -cp epubcheck.jar:lib/* EpubCheckAll.java A.epub B.epub
 *
 * Messages go to standard output, the lines of a book between "@@ NAME" and
 * the next.
 */
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

public class EpubCheckAll {
	public static void main(String[] names) {
		System.setErr(System.out);
		for (String name : names) {
			System.out.println("@@ " + name);
			new EpubCheck(new File(name),
			    new DefaultReportImpl(name)).doValidate();
		}
		System.out.println("@@ end");
	}
}
