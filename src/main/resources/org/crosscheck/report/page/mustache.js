// The part of Mustache that the template of a card is written in: {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}.
// Every {{name}} is escaped; there is no way to write it unescaped.
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#x60;", "=": "&#x3D;" };
const escaped = (value) => String(value).replace(/[&<>"'`=]/g, (c) => ESCAPES[c]);

const parsed = (source) => {
  const root = { parts: [] };
  const open = [root];
  source.split(/(\{\{[^}]*\}\})/).forEach((piece) => {
    const [, sign, name] = /^\{\{([#^/]?)(\w+)\}\}$/.exec(piece) ?? [];
    const within = open[open.length - 1];
    if (name === undefined) {
      within.parts.push(piece);
    } else if (sign === "/") {
      open.pop();
    } else {
      const part = { name, sign, parts: [] };
      within.parts.push(part);
      if (sign) {
        open.push(part);
      }
    }
  });
  return root.parts;
};

const looked = (stack, name) => stack.find((view) => typeof view === "object" && name in view)?.[name] ?? "";

const filled = (parts, stack) => parts.map((part) => {
  if (typeof part === "string") {
    return part;
  }
  const value = looked(stack, part.name);
  const views = Array.isArray(value) ? value : value ? [value] : [];
  switch (part.sign) {
    case "": return escaped(value);
    case "^": return views.length ? "" : filled(part.parts, stack);
    default: return views.map((view) => filled(part.parts, [view, ...stack])).join("");
  }
}).join("");
