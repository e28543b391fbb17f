// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Allpost {

struct ScannedText;

/// A page or dialog that does something of its own with what a card or code reader reads while it is in front.
class TakesScans
{
public:
    virtual ~TakesScans() = default;
    /// False: the page has no use for it; the program goes where such a scan is dealt with. A dialog answers nothing by it:
    /// it only fills a field; what it has no use for is named in it.
    virtual bool takeScan(const ScannedText &scan) = 0;
};

/// A card within a page that asks before a deed, as a dialog does: what is read while the focus is in it is named, it
/// neither answers the question nor leads away from it.
class AsksFirst
{
public:
    virtual ~AsksFirst() = default;
};

} // namespace Allpost
