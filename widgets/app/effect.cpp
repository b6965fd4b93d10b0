#include "app/effect.hpp"

template class stamgast::domain::OneOf<stamgast::app::EffectKinds>;

namespace stamgast::app {

Effect::Effect(const Effect& other)
    : OneOf(other.kind(),
            other.visit<void*>([]<typename Kind>(const Kind& kind) -> void* { return new Kind(kind); })) {}

Effect& Effect::operator=(const Effect& other) { return *this = Effect(other); }

bool operator==(const Effect& left, const Effect& right) {
    return left.kind() == right.kind() &&
           left.visit<bool>([&]<typename Kind>(const Kind& kind) { return kind == *right.get_if<Kind>(); });
}

} // namespace stamgast::app
