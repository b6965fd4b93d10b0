// The door between JS and C++. New features add kinds of message, never exports.
//
// Whoever allocates frees: JS allocates what it passes in with stamgast_alloc and frees it with stamgast_free
// as soon as the call returns; what stamgast_take_outbox returns belongs to this side and is valid until its
// next call. No pointer outlives its call in any other way. No exception crosses: there is nothing to catch
// that could be mended, so one that escapes is a trap to JS, which gives the instance up.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

#include <emscripten/em_macros.h>

#include "account.hpp"
#include "wire/decode_ui.hpp"

namespace {

std::unique_ptr<stamgast::wasm::Account> account;

std::string_view view_of(const char* text, std::uint32_t length) { return {text, length}; }

} // namespace

extern "C" {

/// `config` is JSON. Once, before everything else; 0 if it could not be read.
EMSCRIPTEN_KEEPALIVE int stamgast_start(const char* config, std::uint32_t length) {
    auto start = stamgast::wire::decode_start(view_of(config, length));
    if (!start)
        return 0;
    account = std::make_unique<stamgast::wasm::Account>(
        stamgast::runtime::Runtime::Start{.key_seed = std::move(start->key_seed),
                                          .calendar = {std::move(start->clock_changes)},
                                          .capabilities = start->capabilities,
                                          .policy = start->policy,
                                          .can_share = start->can_share});
    return 1;
}

EMSCRIPTEN_KEEPALIVE void* stamgast_alloc(std::uint32_t length) { return std::malloc(length); }

EMSCRIPTEN_KEEPALIVE void stamgast_free(void* bytes) { std::free(bytes); }

/// One message: a runtime::MessageKind, the effect that it answers (or 0), and its body as JSON.
EMSCRIPTEN_KEEPALIVE void stamgast_post(int kind, std::int32_t request, const char* body,
                                        std::uint32_t length) {
    account->inbox().post(kind, request, view_of(body, length));
}

/// Draws and shows all that is open.
EMSCRIPTEN_KEEPALIVE void stamgast_frame() { account->frame(); }

/// What came out of the frame since the last call, one JSON object; null if there was none.
EMSCRIPTEN_KEEPALIVE const char* stamgast_take_outbox(std::uint32_t* length) {
    const std::string& outbox = account->take_outbox();
    *length = static_cast<std::uint32_t>(outbox.size());
    return outbox.empty() ? nullptr : outbox.data();
}

/// The picture was drawn at its place in the atlas, which is known here. Width and height in texels.
EMSCRIPTEN_KEEPALIVE void stamgast_image_ready(std::uint32_t image, int width, int height) {
    account->inbox().image_placed({.image = image, .width = width, .height = height});
}
}
