/// The site's only script. Every page works without it.
public enum Script {
  /// The script's file, of type `text/javascript`.
  public static let text = #"""
    "use strict";
    // Charts: the mark nearest to the pointer says its figures at once and in large letters,
    // instead of after the browser's delay.
    for (const chart of document.querySelectorAll("figure svg.draw, .table svg.draw")) {
      const marks = [...chart.querySelectorAll("circle, rect")].filter(m => m.querySelector("title"));
      if (!marks.length) continue;
      const words = marks.map(m => m.querySelector("title").textContent);
      const note = document.createElement("p");
      note.className = "readout";
      note.setAttribute("aria-hidden", "true");
      chart.after(note);
      let last = -1;
      chart.addEventListener("pointermove", event => {
        let best = -1, nearest = 40 * 40;
        marks.forEach((mark, i) => {
          const box = mark.getBoundingClientRect();
          const dx = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
          const dy = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
          const distance = dx * dx + dy * dy;
          if (distance < nearest) { nearest = distance; best = i; }
        });
        if (best === last) return;
        if (last >= 0) marks[last].classList.remove("near");
        if (best >= 0) marks[best].classList.add("near");
        note.textContent = best >= 0 ? words[best] : "";
        last = best;
      });
      chart.addEventListener("pointerleave", () => {
        if (last >= 0) marks[last].classList.remove("near");
        note.textContent = "";
        last = -1;
      });
    }
    // Long tables: rows that do not hold the words typed are hidden.
    for (const table of document.querySelectorAll(".long table")) {
      const rows = [...table.tBodies[0].rows];
      if (rows.length < 20) continue;
      const box = document.createElement("div");
      box.className = "field find";
      const label = document.createElement("label");
      const input = document.createElement("input");
      const state = document.createElement("p");
      input.type = "search";
      input.id = "find-" + Math.random().toString(36).slice(2);
      label.htmlFor = input.id;
      label.textContent = "Find in this table";
      state.className = "help";
      state.setAttribute("role", "status");
      box.append(label, input, state);
      table.before(box);
      const texts = rows.map(row => row.textContent.toLowerCase());
      input.addEventListener("input", () => {
        const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        rows.forEach((row, i) => {
          row.hidden = !words.every(word => texts[i].includes(word));
          if (!row.hidden) shown += 1;
        });
        state.textContent = words.length ? shown + " of " + rows.length + " rows" : "";
      });
    }
    // Names of figures: a button puts each into the words, where the reader was writing.
    for (const name of document.querySelectorAll("code[data-insert]")) {
      const field = document.getElementById(name.dataset.insert);
      if (!field) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet";
      button.textContent = "Insert";
      button.setAttribute("aria-label", "Insert " + name.textContent);
      name.after(button);
      button.addEventListener("click", () => {
        field.setRangeText(name.textContent, field.selectionStart, field.selectionEnd, "end");
        field.focus();
      });
    }
    // Forms that save themselves: a moment after the last change, and when the page is left. The
    // buttons still work, and wait for a saving that is on its way.
    for (const form of document.querySelectorAll("form[data-saves]")) {
      const state = document.createElement("p");
      state.className = "help";
      state.setAttribute("role", "status");
      (form.querySelector(".buttons") ?? form).before(state);
      let timer = 0, isChanged = false, saving = null;
      const save = () => {
        clearTimeout(timer);
        if (!isChanged || saving) return;
        isChanged = false;
        const body = new URLSearchParams(new FormData(form));
        body.set("do", "save");
        saving = fetch(form.action, {method: "POST", body, keepalive: body.toString().length < 60000})
          .then(async answer => {
            const isOurs = new URL(answer.url).pathname === new URL(form.action).pathname;
            if (!answer.ok || !isOurs) throw new Error(String(answer.status));
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            for (const held of form.querySelectorAll("input[name$=-revision]")) {
              const fresh = page.querySelector("input[name=\"" + CSS.escape(held.name) + "\"]");
              if (fresh) held.value = fresh.value;
            }
            const time = new Date().toLocaleTimeString([], {hour: "2-digit", minute: "2-digit"});
            state.textContent = "Saved at " + time + ".";
          })
          .catch(() => {
            isChanged = true;
            state.textContent = "Not saved yet. Press Save to see why.";
          })
          .finally(() => { saving = null; });
      };
      const note = () => {
        isChanged = true;
        state.textContent = "Not saved yet.";
        clearTimeout(timer);
        timer = setTimeout(save, 2000);
      };
      form.addEventListener("input", note);
      form.addEventListener("change", note);
      form.addEventListener("submit", event => {
        clearTimeout(timer);
        isChanged = false;
        if (!saving) return;
        event.preventDefault();
        const button = event.submitter;
        saving.finally(() => form.requestSubmit(button));
      });
      document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
      addEventListener("pagehide", save);
    }
    // A form that was refused: the summary of what to put right gets the focus.
    if (document.title.startsWith("Error")) document.getElementById("errors")?.focus();
    """#

  /// The address under which the site serves the script.
  public static let address = "/assets/touchstone-\(ContentHash.name(text)).js"
}
