#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/frame_output.hpp"

namespace stamgast::runtime {

/// Makes the JSON object that goes out after a frame. Keys are there only when they say something new:
/// surfaces when one of them changed (then all), `section` when another is on screen, `wake_in_ms` when
/// there is something to wake for.
class Outbox {
public:
    /// `{}` if the frame has nothing to say.
    [[nodiscard]] std::string encode(const FrameOutput& output);

private:
    /// What was said of a surface the last time.
    struct SaidSurface {
        kit::SurfaceId id{};
        bool open = false;
        std::string name;
        std::string description;
        float width = 0;
        float height = 0;
        friend bool operator==(const SaidSurface&, const SaidSurface&) = default;
    };
    std::vector<SaidSurface> said_;
    std::optional<app::Section> said_section_;
};

} // namespace stamgast::runtime
