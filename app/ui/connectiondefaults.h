#pragma once

#include <vector>

#include "ui/optiongroup.h"
#include "ui/options.h"

namespace wireloupe::ui {

// What a new connection begins with, as the user wants it. Connections that are there keep what they have.

/// A number of profileGroups() as an option.
struct NumberDefault
{
    const NumberSpec *spec;
    Option<int> option;
};

/// The group's switch, if it has one, and its numbers.
struct GroupDefaults
{
    const GroupSpec *spec;
    std::optional<Option<bool>> isEnabled;
    std::vector<NumberDefault> numbers;
};

/// Made once, in the order of profileGroups().
const std::vector<GroupDefaults> &connectionDefaults();
const Option<bool> &deflateOption();
const Option<int> &deflateLevelOption();
const Option<int> &deflateThresholdOption();
/// Proxies with an address of their own belong to a connection.
enum class ProxyDefault : quint8 { System, None };
const Option<ProxyDefault> &proxyOption();
/// Of the header User-Agent; empty: none is sent. Without line ends.
const Option<QString> &userAgentOption();

/// Brings in what the user wants wherever the profile still has what the program would begin with.
void applyDefaults(workspace::Profile &profile);
/// An otherwise empty one.
workspace::Profile newProfile();

} // namespace wireloupe::ui
