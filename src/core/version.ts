/** The program's version as its reports state it; a test holds it to that of the package. */

export const programVersion = "0.1.0";
