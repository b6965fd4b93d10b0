#include "kit/fingerprint.hpp"

#include <bit>
#include <cstddef>
#include <cstring>

namespace stamgast::kit {
namespace {

/// Eight bytes at a time: a picture is some hundred kB, and is looked at in each frame. The step is that of
/// FNV-1a, and the rotation brings what it did to the upper bits to the lower ones.
class Mixer {
public:
    void add(std::uint64_t word) { mixed_ = std::rotl((mixed_ ^ word) * 0x9E3779B97F4A7C15ULL, 29); }

    void add(const void* data, std::size_t size) {
        const auto* bytes = static_cast<const unsigned char*>(data);
        std::uint64_t word = 0;
        for (; size >= sizeof word; size -= sizeof word, bytes += sizeof word) {
            std::memcpy(&word, bytes, sizeof word);
            add(word);
        }
        if (size != 0) {
            word = 0;
            std::memcpy(&word, bytes, size);
            add(word);
        }
    }

    [[nodiscard]] std::uint64_t result() const { return mixed_; }

private:
    std::uint64_t mixed_ = 0xCBF29CE484222325ULL;
};

template <class Item>
void add_all(Mixer& mixer, const ImVector<Item>& items) {
    mixer.add(static_cast<std::uint64_t>(items.Size));
    mixer.add(items.Data, static_cast<std::size_t>(items.size_in_bytes()));
}

} // namespace

std::uint64_t fingerprint(const ImDrawData& data) {
    Mixer mixer;
    mixer.add(&data.DisplaySize, sizeof data.DisplaySize);
    if (data.Textures != nullptr) {
        for (const ImTextureData* texture : *data.Textures) {
            mixer.add(static_cast<std::uint64_t>(texture->UniqueID));
        }
    }
    for (const ImDrawList* list : data.CmdLists) {
        add_all(mixer, list->VtxBuffer);
        add_all(mixer, list->IdxBuffer);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            mixer.add(&command.ClipRect, sizeof command.ClipRect);
            mixer.add(command.ElemCount);
        }
    }
    return mixer.result();
}

} // namespace stamgast::kit
