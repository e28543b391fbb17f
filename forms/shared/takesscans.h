// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Allpost {

struct ScannedText;

/// A page that does something of its own with what a card or code reader reads while it is in front.
class TakesScans
{
public:
    virtual ~TakesScans() = default;
    /// False: the page has no use for it; the program goes where such a scan is dealt with.
    virtual bool takeScan(const ScannedText &scan) = 0;
};

} // namespace Allpost
