#include "views/signed_out_notice.hpp"

#include "views/page_notice.hpp"
#include "views/sign_in_form.hpp"

namespace stamgast::views {

float draw_signed_out_notice(Scene& scene, const kit::Rect& place) {
    if (scene.model.can(app::Capability::sign_in_link)) {
        return draw_sign_in_form(scene, place);
    }
    const Texts& texts = scene.texts;
    const std::string& url = scene.model.session.session.sign_in_url;
    return draw_page_notice(scene, place,
                            {.key = "signed-out",
                             .title = texts[Message::signed_out_title],
                             .text = texts[Message::signed_out_text],
                             .icon = kit::Icon::user,
                             .action_label = url.empty() ? std::string_view{} : texts[Message::sign_in],
                             .url = url});
}

} // namespace stamgast::views
