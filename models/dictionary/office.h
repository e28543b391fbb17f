// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// The residents' committee whose data one file holds; one record.
struct Office
{
    QString community = {};
    QString street = {};
    QString division = {}; ///< GB/T 2260 county code, six digits
    QString phone = {};

    static const Entity &entity();
};

/// A list as somebody wants to see it again: filter, columns, order.
struct SavedView
{
    QString list = {};    ///< which list, for instance resident
    QString name = {};
    QString filter = {};  ///< in the filter language
    QString columns = {}; ///< names, parted by commas
    QString sort = {};    ///< name, with - before it for descending
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// A word the office uses for a code (妻 for 12), besides those that ship.
struct CodeAlias
{
    QString list = {};
    QString word = {};
    QString code = {};
    std::optional<bool> keepWord = {}; ///< the word stays beside the code (文盲)

    static const Entity &entity();
};

/// Which column of a spreadsheet is which field, remembered by the shape of its header.
struct ImportMapping
{
    QString fingerprint = {};
    QString mapping = {}; ///< JSON

    static const Entity &entity();
};

} // namespace Allpost
