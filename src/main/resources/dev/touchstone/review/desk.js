"use strict";
// Keys and partial updates. Everything works without it: what it presses are the page's own links and buttons.
(() => {
  const main = () => document.getElementById("main");
  const told = document.getElementById("told");
  const help = document.getElementById("help");
  const helpKeys = document.getElementById("help-keys");
  // The first of two keys, and until when the second may follow.
  let lead = "";
  let leadUntil = 0;
  let busy = false;

  const visible = (element) => element.getClientRects().length > 0 && !element.disabled;
  const rows = () => [...document.querySelectorAll("#rows .go")];
  const keyed = () => [...document.querySelectorAll("[data-key]")];
  const typing = (target) => target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit])");

  const ready = () => {
    for (const button of document.querySelectorAll("[data-opens]")) {
      button.hidden = false;
    }
    for (const details of document.querySelectorAll("details[data-fold]")) {
      details.open = window.matchMedia("(min-width: 861px)").matches;
    }
    // A long text opens where it begins to count.
    const wanted = document.querySelector("[data-focus]");
    if (wanted) {
      wanted.focus({ preventScroll: true });
    }
  };

  const panel = () => document.getElementById("decide");

  // What was chosen and typed on the panel so far: a comment, or a look at the whole text, leaves it as it is.
  const filled = () => panel() && {
    action: panel().action,
    open: panel().querySelector("details")?.open,
    fields: [...panel().elements].map(({ name, type, value, checked }) => ({ name, type, value, checked })),
  };

  const refill = (left) => {
    const form = panel();
    if (!left || form?.action !== left.action) {
      return;
    }
    left.fields.forEach(({ name, type, value, checked }, at) => {
      const field = form.elements[at];
      if (name && field?.name === name && field.type === type && type !== "hidden" && type !== "submit") {
        if (type === "checkbox") {
          field.checked = checked;
        } else {
          field.value = value;
        }
      }
    });
    const fold = form.querySelector("details");
    if (fold && left.open) {
      fold.open = true;
    }
  };

  const say = (words) => {
    const said = document.createElement("div");
    said.className = "said bad";
    said.append(Object.assign(document.createElement("span"), { textContent: words }));
    told.replaceChildren(said);
  };

  // Shows another page of the desk without loading the script and the styles again.
  const show = (html, address, push, left) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const next = page.getElementById("main");
    const top = page.querySelector("header.top");
    if (!next || !top) {
      location.assign(address);
      return;
    }
    if (push) {
      history.pushState({}, "", address);
    }
    document.title = page.title;
    document.body.dataset.page = page.body.dataset.page;
    main().replaceWith(document.adoptNode(next));
    head(top);
    told.replaceChildren(...page.getElementById("told").childNodes);
    refill(left);
    ready();
  };

  // Whoever types in the search field goes on typing.
  const head = (next) => {
    const old = document.querySelector("header.top");
    if (!old.contains(document.activeElement)) {
      old.replaceWith(document.adoptNode(next));
      return;
    }
    const doors = next.querySelectorAll("nav a");
    old.querySelectorAll("nav a").forEach((door, at) => {
      door.toggleAttribute("aria-current", doors[at]?.hasAttribute("aria-current"));
    });
    for (const here of old.querySelectorAll("input[name=here]")) {
      here.value = next.querySelector("input[name=here]")?.value ?? "/queue";
    }
  };

  const visit = async (address, options, focus, sent) => {
    if (busy) {
      return;
    }
    busy = true;
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { credentials: "same-origin", ...options });
      // What a form was answered with in its own place cannot be loaded again by its address.
      const html = await answer.text();
      show(html, answer.url, answer.url !== location.href && (answer.redirected || !options),
          sent === panel() ? undefined : filled());
      if (options || !focus) {
        scrollTo(0, 0);
      }
      if (!document.querySelector("[data-focus]") && !typing(document.activeElement)) {
        (focus ? document.querySelector(focus) : main())?.focus({ preventScroll: true });
      }
    } catch {
      if (options) {
        // A deed may have been done: the page itself tells.
        location.reload();
      } else {
        location.assign(address);
      }
    } finally {
      busy = false;
      document.body.removeAttribute("aria-busy");
    }
  };

  const press = (element) => {
    if (element.matches("input[type=radio], input[type=checkbox]")) {
      element.click();
      element.focus();
    } else if (element.matches("input, textarea, select")) {
      element.focus();
      element.select?.();
    } else if (element.localName === "summary") {
      element.click();
      element.focus();
      // A select would take the next keys for choices of its own.
      const first = element.parentElement.querySelector("textarea, select, input:not([type=hidden])");
      if (first?.matches("textarea, input:not([type=checkbox])")) {
        first.focus();
      }
    } else {
      element.click();
    }
  };

  const move = (step) => {
    const all = rows();
    if (all.length === 0) {
      return;
    }
    const at = all.indexOf(document.activeElement);
    const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + step));
    all[to].focus({ preventScroll: true });
    all[to].closest(".row").scrollIntoView({ block: "nearest" });
  };

  const mark = (step) => {
    const marks = [...document.querySelectorAll(".reading a.k")];
    if (marks.length > 0) {
      const at = marks.indexOf(document.activeElement);
      const to = marks[(at < 0 && step < 0 ? marks.length - 1 : at + step + marks.length) % marks.length];
      to.focus({ preventScroll: true });
      to.scrollIntoView({ block: "center" });
    }
  };

  const openHelp = () => {
    const seen = new Map();
    for (const line of help.querySelectorAll("template")) {
      if (document.querySelector(line.dataset.where)) {
        seen.set(line.dataset.keys, line.content.textContent.trim());
      }
    }
    for (const element of keyed()) {
      if (visible(element)) {
        const name = element.dataset.name || element.getAttribute("aria-label") || element.textContent;
        seen.set(element.dataset.key, name.trim());
      }
    }
    helpKeys.replaceChildren(...[...seen].map(([key, name]) => {
      const line = document.createElement("div");
      const term = document.createElement("dt");
      for (const part of key.split(" ")) {
        const cap = document.createElement("kbd");
        cap.textContent = part;
        term.append(cap, " ");
      }
      const words = document.createElement("dd");
      words.textContent = name;
      line.append(term, words);
      return line;
    }));
    help.showModal();
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("a[data-soft], [data-opens], [data-close]");
    if (!target || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (target.dataset.opens) {
      openHelp();
    } else if (target.matches("a[data-soft]")) {
      event.preventDefault();
      visit(target.href, undefined, "#rows .go");
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-soft]") || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    const button = event.submitter;
    if (button?.name) {
      fields.append(button.name, button.value);
    }
    visit(button?.formAction && button.hasAttribute("formaction") ? button.formAction : form.action,
        { method: "POST", body: fields }, undefined, form);
  });

  // What a decision touches follows the choice among members.
  let asked = 0;
  document.addEventListener("change", async (event) => {
    const form = event.target.closest("form[data-counts]");
    if (!form) {
      return;
    }
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.counts,
          { credentials: "same-origin", method: "POST", body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const counted = page.getElementById("counted");
      if (mine === asked && form.isConnected && counted) {
        const focused = document.getElementById("counted").contains(document.activeElement);
        document.getElementById("counted").replaceWith(document.adoptNode(counted));
        form.querySelector("output").textContent = page.querySelector("#preview output").textContent;
        if (focused) {
          form.querySelector("[data-default]")?.focus({ preventScroll: true });
        }
      }
    } catch {
      // What is sent in the end is what is ticked; the next change counts again.
    }
  });

  window.addEventListener("popstate", () => visit(location.href, undefined, "#rows .go"));

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.isComposing || event.altKey || help.open) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && target.form) {
      event.preventDefault();
      if (target.form.dataset.choose) {
        // Of three buttons none is the usual one.
        say(target.form.dataset.choose);
        target.form.querySelector("button")?.focus();
        return;
      }
      target.form.requestSubmit(target.form.querySelector("[data-default]") ?? undefined);
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      return;
    }
    if (typing(target)) {
      if (event.key === "Enter" && target.dataset.for) {
        event.preventDefault();
        press(document.querySelector(`[data-deed="${target.dataset.for}"]`));
      } else if (event.key === "Escape") {
        event.preventDefault();
        target.blur();
        main().focus({ preventScroll: true });
      } else if (event.key === "ArrowDown" && target.type === "search" && rows().length > 0) {
        event.preventDefault();
        move(1);
      }
      return;
    }
    const stroke = lead && performance.now() < leadUntil ? `${lead} ${event.key}` : event.key;
    lead = "";
    const wanted = keyed().find((element) => element.dataset.key === stroke && visible(element));
    if (wanted) {
      press(wanted);
    } else if (keyed().some((element) => element.dataset.key.startsWith(`${event.key} `) && visible(element))) {
      lead = event.key;
      leadUntil = performance.now() + 1500;
    } else if (event.key === "j" || (event.key === "ArrowDown" && target.matches(".go"))) {
      move(1);
    } else if (event.key === "k" || (event.key === "ArrowUp" && target.matches(".go"))) {
      move(-1);
    } else if (event.key === "n") {
      mark(1);
    } else if (event.key === "p") {
      mark(-1);
    } else if (event.key === "?") {
      openHelp();
    } else {
      return;
    }
    event.preventDefault();
  });

  ready();
})();
