#include "views/message.hpp"

namespace stamgast::views {

std::string node_key(Message message) { return 'm' + std::to_string(static_cast<int>(message)); }

} // namespace stamgast::views
