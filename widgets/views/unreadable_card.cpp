#include "views/unreadable_card.hpp"

#include "kit/icon.hpp"
#include "kit/notice_box.hpp"

namespace stamgast::views {

float draw_unreadable_card(Scene& scene, const kit::Rect& place, const UnreadableCard& card) {
    const Texts& texts = scene.texts;
    const std::string title = card.order.number.empty()
                                  ? std::string{texts[Message::unreadable_title]}
                                  : texts.fill(Message::unreadable_numbered, {{"number", card.order.number}});
    kit::ListItem item(scene.ui, "card", place, card.place);
    const float height = kit::notice_box(scene.ui, "notice", place,
                                         {.title = title,
                                          .text = texts[Message::unreadable_text],
                                          .tone = kit::Tone::warning,
                                          .icon = kit::Icon::alert,
                                          .title_level = 4});
    item.set_bounds({place.x, place.y, place.width, height});
    return height;
}

} // namespace stamgast::views
