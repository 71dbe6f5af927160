/** Leaves out of what is handed out what only tests ask for: examples of rules and kinds of evidence, and the reasons of kinds. */

/** From "example: {" to the brace that stands as far to the left; Prettier sees to it that nothing else does. */
const example = /^( +)examples?: \{\n(?:(?!\1\}).*\n)*\1\},\n/gm;
/** Of a kind of evidence, whose findings name what is missing: why that is asked for. On one line, or as an example is. */
const why = /^( +)why: \{(?: .* |\n(?:(?!\1\}).*\n)*\1)\},\n/gm;

/** A loader of webpack's. */
export default function withoutExamples(source) {
  const isKind = /[\\/]kinds[\\/][^\\/]+$/.test(this.resourcePath);
  return source.replace(example, "").replace(isKind ? why : "", "");
}
