// What an engine finds and we leave, with the reason. Everything else that is found must be mended.
import type { Finding } from "./look.js";

type Exception = { engine: Finding["engine"]; rule: string; where?: RegExp; words?: RegExp; folded?: true; because: string };

/** What the HTML checker says of the roles in a table whose rows and cells are blocks on a telephone. */
const TABLE_ROLES: Exception[] = [
  ...[["table", "table"], ["rowgroup", "thead"], ["rowgroup", "tbody"], ["row", "tr"], ["cell", "td"], ["rowheader", "th"], ["columnheader", "th"]].map(
    ([role, element]) => `The “${role}” role is unnecessary for element “${element}”.`,
  ),
  ...["tr", "td", "th"].map(
    (element) =>
      `The “role” attribute must not be used on a “${element}” element which has a “table” ancestor with no “role” attribute, or with a “role” attribute whose value is “table”, “grid”, or “treegrid”.`,
  ),
].map((rule) => ({
  engine: "nu",
  rule,
  because: "Where rows and cells are displayed as blocks, browsers have taken their roles from them; these tables say their roles themselves, and the two other engines heed that they are right.",
}));

const EXCEPTIONS: Exception[] = [
  ...TABLE_ROLES,
  {
    engine: "ace",
    rule: "element_tabbable_unobscured",
    because:
      "Asks a person whether something covers the element when it has the focus. The bar of the questionnaire is the only thing that could; journeys by keyboard check that it does not.",
  },
  {
    engine: "ace",
    rule: "element_tabbable_visible",
    where: /class="skip"|hidden-text|website/,
    because: "The skip link shows itself when it has the focus; the other two cannot be reached by keyboard (tabindex -1).",
  },
  {
    engine: "ace",
    rule: "style_focus_visible",
    because: "Asks a person whether the focus can be seen, wherever a style sheet names a border. It can: an outline of its own stands around everything that has it.",
  },
  {
    engine: "ace",
    rule: "style_color_misuse",
    where: /<link /,
    because: "Asks a person of every style sheet with colours whether something is told by colour alone. Levels have a picture and a word, mistakes a word, links a line.",
  },
  {
    engine: "ace",
    rule: "text_sensory_misuse",
    words: /'tops?'/,
    because: "It knows the English word for a place. In Dutch a “top” is what was good, beside a “tip”.",
  },
  {
    engine: "ace",
    rule: "input_label_exists",
    folded: true,
    because: "It takes the label of a field that is folded for missing. Unfolded, which is looked at too, it sees it.",
  },
  { engine: "ace", rule: "fieldset_label_valid", folded: true, because: "As above, for the legend of a group." },
  {
    engine: "ace",
    rule: "input_label_visible",
    where: /<(textarea|select) /,
    because:
      "It knows of `<label>` for `<input>` only; a list passes by the words of its choices, unless those stand in groups. That each field has a label is another rule, which is heeded.",
  },
  {
    engine: "ace",
    rule: "aria_keyboard_handler_exists",
    where: /role="radiogroup"/,
    because: "In the group stand radios of the browser's own, which bring their keys.",
  },
  {
    engine: "ace",
    rule: "text_contrast_sufficient",
    where: /class="(bed|meadow|choice)__/,
    because: "It takes the line of soil, which is painted in the background below the plants, for the ground of the words.",
  },
  {
    engine: "ace",
    rule: "widget_tabbable_single",
    where: /^<th /,
    because: "It takes the head of a row for a part of a grid with keys of its own. In a table the head may hold two links.",
  },
  {
    engine: "ace",
    rule: "draggable_alternative_exists",
    where: /class="rows__one"/,
    because: "Asks a person whether what can be dragged can be moved by single presses too. Each row has buttons for up and down, and a number.",
  },
  {
    engine: "ace",
    rule: "text_sensory_misuse",
    where: /class="(answer__value|quote)"/,
    because: "Asks a person about a word such as “extra”, as of an instruction. It stands in what somebody wrote.",
  },
  {
    engine: "ace",
    rule: "text_block_heading",
    where: /class="figure__number"/,
    because: "A large number with its words, in a section that has a heading.",
  },
  {
    engine: "ace",
    rule: "text_block_heading",
    where: /^<p class="saying__line">/,
    because: "A short line of what somebody wrote, a little larger than the words around it. It heads nothing.",
  },
  {
    engine: "ace",
    rule: "text_block_heading",
    where: /^<p class="lead">/,
    because: "The line under the heading of the page, such as when and where a meeting is. It heads nothing.",
  },
  {
    engine: "ace",
    rule: "form_submit_button_exists",
    where: /id="een-voor-een"/,
    because: "Its buttons stand beside each text and name it (`form`), because a form cannot stand in another.",
  },
  {
    engine: "ace",
    rule: "input_checkboxes_grouped",
    where: /name="tekst"/,
    because: "They choose texts of a list, each with its own label, in a form that says by its name what is done with those that are chosen.",
  },
  {
    engine: "ace",
    rule: "blockquote_cite_exists",
    because: "Who wrote it stands beside it in words; what a region wrote has no address to cite.",
  },
];

export function excepted(finding: Finding): boolean {
  return EXCEPTIONS.some(
    ({ engine, rule, where, words, folded }) =>
      engine === finding.engine &&
      rule === finding.rule &&
      (where?.test(finding.where) ?? true) &&
      (words?.test(finding.words) ?? true) &&
      (!folded || finding.folded === true),
  );
}
