#pragma once

#include <string>

#include "browser_format.hpp"
#include "browser_text.hpp"
#include "runtime/inbox.hpp"
#include "runtime/outbox.hpp"
#include "runtime/runtime.hpp"
#include "screen.hpp"

namespace stamgast::wasm {

/// What one instance of the module consists of: the runtime, the browser's services, and what goes in and out
/// between frames.
class Account {
public:
    explicit Account(runtime::Runtime::Start start) : runtime_(text_, format_, std::move(start)) {}

    [[nodiscard]] runtime::Inbox& inbox() { return inbox_; }
    /// Takes what came in, draws all open surfaces and shows them.
    void frame();
    /// What the frames since the last call gave out; valid until the next call. Empty if there was no frame.
    [[nodiscard]] const std::string& take_outbox();

private:
    BrowserText text_;
    BrowserFormat format_;
    Screen screen_;
    runtime::Inbox inbox_;
    runtime::Outbox outbox_;
    runtime::Runtime runtime_;
    std::string said_; ///< by the frame since the last call of take_outbox
    std::string taken_;
};

} // namespace stamgast::wasm
