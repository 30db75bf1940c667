"use strict";
(() => {
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const label = document.getElementById("label");
  const brand = document.getElementById("brand");
  const count = document.getElementById("count");
  const none = document.getElementById("none");
  const verdicts = [...form.querySelectorAll("input[name=verdict]")];
  const groups = [...document.querySelectorAll("section.group")].map((element) => {
    const count = element.querySelector("h2 small");
    return { element, count, total: count.textContent, size: element.querySelectorAll(".a").length };
  });
  const rows = [...document.querySelectorAll(".a")].map((element) => ({
    element,
    head: element.firstElementChild.localName === "summary" ? element.firstElementChild : element,
    verdict: element.classList[1],
    labels: (element.dataset.l || "").split(" "),
    brands: (element.dataset.b || "").split(" "),
    words: null,
  }));
  let shown = rows;
  let current = -1;

  // What is searched is what is written: brackets that keep addresses from being links are no part of it.
  const plain = (text) => text.toLowerCase().replaceAll("[.]", ".").replaceAll("[:]", ":").replaceAll("hxxp", "http");
  const holds = (row, words) => {
    row.words ??= plain(row.element.textContent);
    return words.every((word) => row.words.includes(word));
  };

  const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/gu, ",");

  const apply = () => {
    const wanted = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
    const words = plain(search.value).split(/\s+/u).filter((word) => word);
    shown = rows.filter((row) => wanted.has(row.verdict)
        && (!label.value || row.labels.includes(label.value))
        && (!brand.value || row.brands.includes(brand.value))
        && holds(row, words));
    const kept = new Set(shown);
    for (const row of rows) {
      row.element.hidden = !kept.has(row);
    }
    for (const group of groups) {
      const fitting = group.element.querySelectorAll(".a:not([hidden])").length;
      group.element.hidden = fitting === 0;
      group.count.textContent = fitting === group.size ? group.total : `${number(fitting)} / ${group.total}`;
    }
    count.textContent = number(shown.length);
    none.hidden = shown.length > 0 || rows.length === 0;
    current = -1;
  };

  const place = () => {
    const article = document.activeElement?.closest(".a");
    const at = article ? shown.findIndex((row) => row.element === article) : -1;
    return at >= 0 ? at : current;
  };

  const go = (to) => {
    if (shown.length === 0) {
      return;
    }
    current = Math.max(0, Math.min(shown.length - 1, to));
    const row = shown[current];
    row.head.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: row.element.open ? "start" : "nearest" });
  };

  const close = () => {
    const article = document.activeElement?.closest("details.a[open]");
    if (article) {
      article.open = false;
      article.firstElementChild.focus();
      article.scrollIntoView({ block: "nearest" });
    }
    return Boolean(article);
  };

  const goMark = (step) => {
    const article = document.activeElement?.closest("details.a[open]");
    const marks = article ? [...article.querySelectorAll(".left a.k")] : [];
    if (marks.length > 0) {
      const at = marks.indexOf(document.activeElement);
      marks[(at < 0 && step < 0 ? marks.length - 1 : at + step + marks.length) % marks.length].focus();
    }
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener("change", (event) => {
    if (event.target !== search) {
      apply();
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  document.addEventListener("toggle", (event) => {
    const article = event.target;
    if (!article.open || !article.classList.contains("a") || article.classList.contains("opened")) {
      return;
    }
    article.classList.add("opened");
    // A long text opens where it begins to count.
    const text = article.querySelector(".text");
    const mark = text?.querySelector(".spam, .fake, .both");
    if (mark && mark.offsetTop > text.clientHeight * 0.7) {
      text.scrollTop = mark.offsetTop - text.clientHeight * 0.3;
    }
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const target = event.target;
    const typing = target === search;
    if (event.key === "Escape") {
      if (typing || search.value) {
        search.value = "";
        apply();
        go(0);
      } else if (!close()) {
        return;
      }
    } else if (typing) {
      if (event.key !== "Enter" && event.key !== "ArrowDown") {
        return;
      }
      clearTimeout(waiting);
      apply();
      go(0);
    } else if (target.localName === "select") {
      return;
    } else if (event.key === "/") {
      search.focus();
      search.select();
    } else if (event.key === "j" || (event.key === "ArrowDown" && target.localName === "summary")) {
      go(place() + 1);
    } else if (event.key === "k" || (event.key === "ArrowUp" && target.localName === "summary")) {
      go(place() - 1);
    } else if (event.key === "n") {
      goMark(1);
    } else if (event.key === "p") {
      goMark(-1);
    } else {
      return;
    }
    event.preventDefault();
  });

  form.hidden = false;
  apply();
})();
