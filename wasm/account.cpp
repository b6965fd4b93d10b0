#include "account.hpp"

#include <utility>

#include "browser_imports.hpp"

namespace stamgast::wasm {

void Account::frame() {
    const auto now_ms = static_cast<std::int64_t>(stamgast_now_ms());
    screen_.begin_frame(runtime_.textures());
    const runtime::FrameOutput output = runtime_.frame(inbox_.take(now_ms));
    for (const runtime::SurfaceOutput& surface : output.surfaces) {
        if (surface.draw_data != nullptr)
            screen_.draw(surface.id, *surface.draw_data);
    }
    screen_.end_frame();
    said_ = outbox_.encode(output);
}

const std::string& Account::take_outbox() {
    taken_ = std::exchange(said_, {});
    return taken_;
}

} // namespace stamgast::wasm
