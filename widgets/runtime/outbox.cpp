#include "runtime/outbox.hpp"

#include "runtime/encode_effects.hpp"
#include "runtime/encode_semantics.hpp"
#include "runtime/surface_name.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::runtime {
namespace {

using wire::JsonWriter;

void encode_surfaces(JsonWriter& writer, const std::vector<SurfaceOutput>& surfaces) {
    writer.key("surfaces").begin_array();
    for (const SurfaceOutput& surface : surfaces) {
        writer.begin_object().text("id", name_of(surface.id)).boolean("open", surface.open);
        if (surface.open) {
            writer.number("width", surface.width).number("height", surface.height);
        }
        if (!surface.name.empty()) {
            writer.text("name", surface.name);
        }
        if (!surface.description.empty()) {
            writer.text("description", surface.description);
        }
        writer.end_object();
    }
    writer.end_array();
}

void encode_announcements(JsonWriter& writer, const std::vector<Announcement>& announcements) {
    if (announcements.empty()) {
        return;
    }
    writer.key("announce").begin_array();
    for (const Announcement& announcement : announcements) {
        writer.begin_object()
            .text("politeness", announcement.politeness == app::Politeness::polite ? "polite" : "assertive")
            .text("text", announcement.text)
            .end_object();
    }
    writer.end_array();
}

void encode_images(JsonWriter& writer, const std::vector<WantedImage>& images) {
    if (images.empty()) {
        return;
    }
    writer.key("images").begin_array();
    for (const WantedImage& image : images) {
        writer.begin_object()
            .integer("id", image.image)
            .text("url", image.url)
            .integer("x", image.x)
            .integer("y", image.y)
            .integer("width", image.size)
            .integer("height", image.size)
            .end_object();
    }
    writer.end_array();
}

} // namespace

std::string Outbox::encode(const FrameOutput& output) {
    JsonWriter writer;
    writer.begin_object();
    encode_effects(writer, output.effects);
    std::vector<SaidSurface> said;
    for (const SurfaceOutput& surface : output.surfaces) {
        said.push_back(
            {surface.id, surface.open, surface.name, surface.description, surface.width, surface.height});
    }
    if (said != said_) {
        encode_surfaces(writer, output.surfaces);
        said_ = std::move(said);
    }
    if (output.section && output.section != said_section_) {
        writer.text("section", app::row_of(*output.section).fragment);
        said_section_ = output.section;
    }
    encode_semantics(writer, output.semantics);
    encode_announcements(writer, output.announcements);
    if (output.focus) {
        writer.integer("focus", *output.focus);
    }
    encode_images(writer, output.images);
    if (output.wake_in_ms) {
        writer.number("wake_in_ms", *output.wake_in_ms);
    }
    writer.end_object();
    return writer.take();
}

} // namespace stamgast::runtime
