#include "kit/image_cache.hpp"

#include <algorithm>
#include <utility>

namespace stamgast::kit {

ImageCache::ImageCache() { create_texture(); }

void ImageCache::create_texture() {
    texture_.Format = ImTextureFormat_RGBA32;
    texture_.BytesPerPixel = 4;
    texture_.Width = texture_size;
    texture_.Height = texture_size;
    texture_.UseColors = true;
    texture_.SetStatus(ImTextureStatus_WantCreate);
}

void ImageCache::begin_frame(int cell_size) {
    ++frame_;
    const bool renderer_lost_it = texture_.Status == ImTextureStatus_WantCreate && was_created_;
    was_created_ = texture_.Status == ImTextureStatus_OK;
    if (cell_size == cell_size_ && !renderer_lost_it) {
        return;
    }
    ++texture_.UniqueID;
    cell_size_ = std::clamp(cell_size, 1, texture_size);
    const int per_row = texture_size / cell_size_;
    cell_taken_.assign(static_cast<std::size_t>(per_row * per_row), false);
    std::erase_if(entries_, [](const auto& entry) { return entry.second.state != State::failed; });
    url_of_.clear();
    wanted_.clear();
}

ImageCache::Picture ImageCache::look_up(std::string_view url) {
    auto found = entries_.find(url);
    if (found == entries_.end()) {
        found = entries_.emplace(std::string(url), Entry{}).first;
    }
    Entry& entry = found->second;
    entry.last_seen = frame_;
    if (entry.state == State::loading && entry.cell < 0) {
        want(found->first, entry);
    }
    return {entry.state, entry.state == State::ready ? cell_at(entry.cell) : Sprite{}};
}

void ImageCache::want(const std::string& url, Entry& entry) {
    const std::optional<int> cell = take_cell();
    if (!cell) {
        return; // all cells are on screen; asked again with the next frame
    }
    entry.cell = *cell;
    entry.image = ++last_image_;
    url_of_.emplace(entry.image, url);
    const Sprite place = cell_at(entry.cell);
    wanted_.push_back({entry.image, url, place.x, place.y, cell_size_});
}

std::optional<int> ImageCache::take_cell() {
    const auto free = std::find(cell_taken_.begin(), cell_taken_.end(), false);
    if (free != cell_taken_.end()) {
        *free = true;
        return static_cast<int>(free - cell_taken_.begin());
    }
    auto oldest = entries_.end();
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
        // What was seen in this or the last frame is on screen.
        const bool can_go = entry->second.cell >= 0 && entry->second.last_seen + 1 < frame_;
        if (can_go && (oldest == entries_.end() || entry->second.last_seen < oldest->second.last_seen)) {
            oldest = entry;
        }
    }
    if (oldest == entries_.end()) {
        return std::nullopt;
    }
    const int cell = oldest->second.cell;
    url_of_.erase(oldest->second.image);
    entries_.erase(oldest);
    return cell;
}

Sprite ImageCache::cell_at(int index) const {
    const int per_row = texture_size / cell_size_;
    const auto side = static_cast<std::uint16_t>(cell_size_);
    return {static_cast<std::uint16_t>(index % per_row * cell_size_),
            static_cast<std::uint16_t>(index / per_row * cell_size_), side, side};
}

std::vector<ImageCache::Wanted> ImageCache::take_wanted() { return std::exchange(wanted_, {}); }

void ImageCache::placed(std::uint32_t image, int width, int height) {
    const auto url = url_of_.find(image);
    if (url == url_of_.end()) {
        return;
    }
    Entry& entry = entries_.find(url->second)->second;
    url_of_.erase(url);
    if (width > 0 && height > 0) {
        entry.state = State::ready;
        return;
    }
    entry.state = State::failed;
    cell_taken_[static_cast<std::size_t>(entry.cell)] = false;
    entry.cell = -1;
}

} // namespace stamgast::kit
