// What the wasm side asks of the browser: the imports that browser_imports.hpp declares. Nothing is decided
// here; each function unpacks its arguments and forwards to `Module.platform`, which is
// web/element/page-platform.js. Pointers hold for the call only.
addToLibrary({
  $stamgastStyle__deps: ['$UTF8ToString'],
  $stamgastStyle: (family, familyLength, size, weight, letterSpacing, rightToLeft) => ({
    family: UTF8ToString(family, familyLength),
    size,
    weight,
    letterSpacing,
    rightToLeft: rightToLeft !== 0,
  }),

  stamgast_text_measure__deps: ['$UTF8ToString', '$stamgastStyle'],
  stamgast_text_measure: (
    text,
    length,
    family,
    familyLength,
    size,
    weight,
    letterSpacing,
    rightToLeft,
    out,
  ) => {
    const style = stamgastStyle(family, familyLength, size, weight, letterSpacing, rightToLeft);
    const metrics = Module['platform'].text.measure(UTF8ToString(text, length), style);
    const { width, ascent, descent, inkLeft, inkRight, inkAbove, inkBelow } = metrics;
    HEAPF32.set([width, ascent, descent, inkLeft, inkRight, inkAbove, inkBelow], out >> 2);
  },

  stamgast_text_is_coloured__deps: ['$UTF8ToString', '$stamgastStyle'],
  stamgast_text_is_coloured: (
    text,
    length,
    family,
    familyLength,
    size,
    weight,
    letterSpacing,
    rightToLeft,
    pixelRatio,
  ) => {
    const style = stamgastStyle(family, familyLength, size, weight, letterSpacing, rightToLeft);
    return Module['platform'].text.isColoured(UTF8ToString(text, length), style, pixelRatio) ? 1 : 0;
  },

  stamgast_sheet_begin: (width, height) => Module['platform'].text.beginSheet(width, height),

  stamgast_sheet_text__deps: ['$UTF8ToString', '$stamgastStyle'],
  stamgast_sheet_text: (
    text,
    length,
    family,
    familyLength,
    size,
    weight,
    letterSpacing,
    rightToLeft,
    pixelRatio,
    color,
    x,
    y,
  ) => {
    const style = stamgastStyle(family, familyLength, size, weight, letterSpacing, rightToLeft);
    const [red, green, blue, alpha] = [color & 255, (color >> 8) & 255, (color >> 16) & 255, color >>> 24];
    const css = `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
    Module['platform'].text.drawText(UTF8ToString(text, length), style, pixelRatio, css, x, y);
  },

  stamgast_sheet_icon__deps: ['$UTF8ToString'],
  stamgast_sheet_icon: (path, length, size) =>
    Module['platform'].text.drawIcon(UTF8ToString(path, length), size),

  stamgast_sheet_read: (width, height, rgba) =>
    HEAPU8.set(Module['platform'].text.readSheet(width, height), rgba),

  // Writes as much as there is room for, never half a character; the number of bytes.
  $stamgastWrite__deps: ['$stamgastEncoder'],
  $stamgastWrite: (text, out, capacity) =>
    stamgastEncoder.encodeInto(text, HEAPU8.subarray(out, out + capacity)).written,
  $stamgastEncoder: 'new TextEncoder()',

  stamgast_format_money__deps: ['$UTF8ToString', '$stamgastWrite'],
  stamgast_format_money: (minorUnits, currency, length, out, capacity) =>
    stamgastWrite(
      Module['platform'].formatter.money(minorUnits, UTF8ToString(currency, length)),
      out,
      capacity,
    ),
  stamgast_format_date__deps: ['$stamgastWrite'],
  stamgast_format_date: (timeMs, style, out, capacity) =>
    stamgastWrite(Module['platform'].formatter.date(timeMs, style), out, capacity),
  stamgast_format_country__deps: ['$UTF8ToString', '$stamgastWrite'],
  stamgast_format_country: (code, length, out, capacity) =>
    stamgastWrite(Module['platform'].formatter.country(UTF8ToString(code, length)), out, capacity),
  stamgast_format_number__deps: ['$stamgastWrite'],
  stamgast_format_number: (value, out, capacity) =>
    stamgastWrite(Module['platform'].formatter.number(value), out, capacity),
  stamgast_format_plural__deps: ['$stamgastWrite'],
  stamgast_format_plural: (value, out, capacity) =>
    stamgastWrite(Module['platform'].formatter.pluralCategory(value), out, capacity),

  stamgast_canvas_generation: () => Module['platform'].canvas.generation,
  stamgast_canvas_epoch: () => Module['platform'].canvas.epoch,
  stamgast_canvas_open__deps: ['$GL'],
  stamgast_canvas_open: () => {
    const attributes = { majorVersion: 2, minorVersion: 0, enableExtensionsByDefault: false };
    GL.makeContextCurrent(GL.registerContext(Module['platform'].canvas.context, attributes));
  },
  stamgast_canvas_reserve: (width, height) => Module['platform'].canvas.reserve(width, height),
  stamgast_canvas_keeps: () => Module['platform'].canvas.keeps,
  stamgast_canvas_present: (surface, width, height, boxes, count) =>
    Module['platform'].present(
      surface,
      width,
      height,
      HEAPF32.subarray(boxes >> 2, (boxes >> 2) + 4 * count),
    ),
  stamgast_canvas_pictures__deps: ['$GL'],
  stamgast_canvas_pictures: (texture) => Module['platform'].setPictureTexture(GL.textures[texture] ?? null),

  stamgast_number__deps: ['$UTF8ToString'],
  stamgast_number: (text, length) => Number(UTF8ToString(text, length)),

  stamgast_sine: 'Math.sin',
  stamgast_cosine: 'Math.cos',
  stamgast_arc_cosine: 'Math.acos',

  stamgast_now_ms: () => Date.now(),
});
