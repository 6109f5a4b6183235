#pragma once

#include <QVariant>

namespace wireloupe::ui {

/// Of a widget that stands in a way which its fields do not tell: ViewState takes it along with the rest, to
/// a widget of the same class. GUI thread.
class OwnViewState
{
public:
    virtual ~OwnViewState() = default;

    /// Valid, and free of words: the other widget may be in another language.
    virtual QVariant viewState() const = 0;
    /// `state`: of viewState(). Comes after the fields.
    virtual void setViewState(const QVariant &state) = 0;

protected:
    OwnViewState() = default;
    OwnViewState(const OwnViewState &) = default;
    OwnViewState &operator=(const OwnViewState &) = default;
};

} // namespace wireloupe::ui
