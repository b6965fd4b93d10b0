import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn } from './layers.mjs';

test('a layer may include itself, the layers above it and the standard library', () => {
  const text = '#include "app/update.hpp"\n#include "domain/order.hpp"\n#include <vector>\n';
  assert.deepEqual(problemsIn('widgets/app/update.cpp', text), []);
});

test('an include that points down the street is named with its line', () => {
  assert.deepEqual(problemsIn('widgets/app/update.cpp', '\n#include "kit/ui.hpp"\n'), [
    'widgets/app/update.cpp:2: app may not know kit',
  ]);
});

test('only wire knows nlohmann/json, and only kit and below know Dear ImGui', () => {
  assert.deepEqual(problemsIn('widgets/wire/decode.cpp', '#include <nlohmann/json.hpp>'), []);
  assert.equal(problemsIn('widgets/runtime/runtime.cpp', '#include <nlohmann/json.hpp>').length, 1);
  assert.deepEqual(problemsIn('widgets/kit/ui.cpp', '#include "imgui.h"'), []);
  assert.equal(problemsIn('widgets/wire/decode.cpp', '#include <imgui.h>').length, 1);
});

test('a platform, in an include or behind a macro, is refused everywhere in widgets/', () => {
  assert.equal(problemsIn('widgets/runtime/runtime.cpp', '#include <emscripten.h>').length, 1);
  assert.equal(problemsIn('widgets/runtime/runtime.cpp', '#ifdef __EMSCRIPTEN__').length, 1);
  assert.equal(problemsIn('widgets/domain/order.cpp', '#include <sys/stat.h>').length, 1);
});

test('an include without its layer, or through a parent folder, is refused', () => {
  assert.equal(problemsIn('widgets/domain/order.cpp', '#include "order.hpp"').length, 1);
  assert.equal(problemsIn('widgets/domain/order.cpp', '#include "../domain/order.hpp"').length, 1);
});

test('a folder that is no layer is refused', () => {
  assert.equal(problemsIn('widgets/utils/strings.cpp', '').length, 1);
});
