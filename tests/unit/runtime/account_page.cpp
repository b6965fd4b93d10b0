#include "runtime/account_page.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "kit/test_theme.hpp"
#include "views/test_catalogue.hpp"

namespace stamgast::runtime {
namespace {

Preferences preferences_in(const views::Catalogue& catalogue, std::string locale, kit::Direction direction) {
    return {.locale = std::move(locale),
            .direction = direction,
            .theme = kit::light_theme(),
            .messages = catalogue};
}

/// A name as people see and hear it: what keeps words in their order says nothing.
std::string without_isolates(std::string name) {
    for (const std::string_view sign : {"\u2066", "\u2067", "\u2068", "\u2069"}) {
        for (std::size_t at = name.find(sign); at != name.npos; at = name.find(sign, at)) {
            name.erase(at, sign.size());
        }
    }
    return name;
}

/// Within a bit of where a shop's answer might go on for ever.
constexpr int most_frames = 50;

} // namespace

AccountPage::AccountPage(TestShop& shop, const Options& options)
    : shop_(shop), options_(options),
      runtime_(text_engine_, formatter_,
               {"seed", {}, options.capabilities, options.policy, options.can_share}) {
    next_.preferences = preferences_in(views::english(), "en", options.direction);
    next_.viewport = viewport();
    next_.parts = options.parts;
    next_.actions.emplace_back(app::ConsentChanged{options.personalisation});
    next_.actions.emplace_back(app::LocationChanged{options.fragment});
    settle();
}

ViewportGeometry AccountPage::viewport() const {
    ViewportGeometry geometry{.width = options_.width, .height = 900, .pixel_ratio = 1, .surfaces = {}};
    for (const PartSurface& place : options_.parts) {
        geometry.surfaces.push_back({place.id, options_.width, options_.slice_top, options_.slice_height});
    }
    return geometry;
}

const FrameOutput& AccountPage::frame() {
    FrameInput input = std::exchange(next_, {});
    input.now_ms = now_ms_;
    input.interaction = interaction_;
    for (app::Action& answer : shop_.take_answers()) {
        input.actions.push_back(std::move(answer));
    }
    shop_spoke_ = !input.actions.empty();
    interaction_.activated.clear();
    interaction_.edits.clear();
    output_ = runtime_.frame(std::move(input));
    for (const app::Effect& effect : output_.effects) {
        effects_.push_back(effect);
        shop_.take(effect);
    }
    for (const Announcement& announcement : output_.announcements) {
        heard_.push_back(announcement.text);
    }
    interaction_.focused = output_.focus.value_or(interaction_.focused);
    return output_;
}

void AccountPage::settle() {
    for (int frames = 0; frames < most_frames; ++frames) {
        if (frame().effects.empty() && !shop_spoke_) {
            return;
        }
    }
    throw std::runtime_error("the page never settles");
}

void AccountPage::tap(kit::Role role, std::string_view name) {
    const kit::SemanticNode& node = find(role, name);
    if (node.disabled) {
        throw std::runtime_error("disabled: " + std::string{name});
    }
    interaction_.activated.push_back(node.id);
    settle();
}

void AccountPage::open_details(std::string_view order_number) {
    const std::string begin = "Details of order " + std::string{order_number} + " ";
    const auto button = std::ranges::find_if(semantics(), [&](const kit::SemanticNode& node) {
        return without_isolates(node.name).starts_with(begin);
    });
    if (button == semantics().end()) {
        throw std::runtime_error("there are no details of order " + std::string{order_number});
    }
    press(button->id);
}

void AccountPage::press(kit::NodeId node) {
    interaction_.activated.push_back(node);
    settle();
}

void AccountPage::type(std::string_view field, std::string_view text) {
    for (const kit::Role role : {kit::Role::search_field, kit::Role::text_field, kit::Role::select}) {
        if (has(role, field)) {
            interaction_.edits.push_back({find(role, field).id, std::string{text}});
        }
    }
    if (interaction_.edits.empty()) {
        throw std::runtime_error("there is no field: " + std::string{field});
    }
    settle();
}

void AccountPage::escape(kit::SurfaceId surface) {
    next_.dismissed.push_back(surface);
    settle();
}

void AccountPage::hover(kit::NodeId node) {
    interaction_.hovered = node;
    settle();
}

void AccountPage::focus(kit::NodeId node) {
    interaction_.focused = node;
    settle();
}

void AccountPage::scroll_to(float slice_top) {
    options_.slice_top = slice_top;
    next_.viewport = viewport();
    settle();
}

void AccountPage::speak_dutch() {
    next_.preferences = preferences_in(views::dutch(), "nl", options_.direction);
    settle();
}

void AccountPage::wait(std::int64_t ms) {
    now_ms_ += ms;
    settle();
}

void AccountPage::come_back() {
    next_.actions.emplace_back(app::PageReturned{});
    settle();
}

void AccountPage::go_to(std::string_view fragment) {
    next_.actions.emplace_back(app::LocationChanged{std::string{fragment}});
    settle();
}

void AccountPage::hold(std::vector<PartSurface> parts) {
    options_.parts = std::move(parts);
    next_.parts = options_.parts;
    next_.viewport = viewport();
    settle();
}

std::string AccountPage::name_of(const kit::SemanticNode& node) const {
    if (!node.name.empty()) {
        return without_isolates(node.name);
    }
    std::string name;
    for (const kit::SemanticNode& child : semantics()) {
        if (child.parent == node.id && (child.role == kit::Role::text || child.role == kit::Role::group)) {
            name += name_of(child);
        }
    }
    return name;
}

bool AccountPage::sees(std::string_view text) const {
    return std::ranges::any_of(semantics(), [&](const auto& node) {
        std::string name = without_isolates(node.name);
        std::ranges::replace(name, '\n', ' ');
        return name.find(text) != std::string::npos;
    });
}

bool AccountPage::has(kit::Role role, std::string_view name) const {
    return std::ranges::any_of(semantics(),
                               [&](const auto& node) { return node.role == role && name_of(node) == name; });
}

const kit::SemanticNode& AccountPage::find(kit::Role role, std::string_view name) const {
    const kit::SemanticNode* found = nullptr;
    for (const kit::SemanticNode& node : semantics()) {
        if (node.role == role && name_of(node) == name) {
            if (found != nullptr) {
                throw std::runtime_error("there are several: " + std::string{name});
            }
            found = &node;
        }
    }
    if (found == nullptr) {
        throw std::runtime_error("there is no: " + std::string{name});
    }
    return *found;
}

std::size_t AccountPage::count(kit::Role role) const {
    return static_cast<std::size_t>(std::ranges::count(semantics(), role, &kit::SemanticNode::role));
}

std::vector<kit::SemanticNode> AccountPage::on(kit::SurfaceId surface, kit::Role role) const {
    std::vector<kit::SemanticNode> found;
    std::ranges::copy_if(semantics(), std::back_inserter(found), [&](const kit::SemanticNode& node) {
        return node.surface == surface && node.role == role;
    });
    return found;
}

bool AccountPage::is_open(kit::SurfaceId surface) const {
    const auto found = std::ranges::find(output_.surfaces, surface, &SurfaceOutput::id);
    return found != output_.surfaces.end() && found->open;
}

} // namespace stamgast::runtime
