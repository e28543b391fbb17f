// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/entity.h"
#include "models/store/ids.h"

#include <functional>
#include <vector>

namespace Allpost {

class Statement;

/// An entity prepared for the journal and for SQL: what writing and checking millions of records need at hand.
/// The canonical form of a record is its birth as the journal writes it (journal.h, Part): two records are the same
/// when these bytes are the same.
struct Layout
{
    /// Where a text stands in the encoded form, so that it need not be converted a second time for SQLite.
    struct Span { qsizetype at = -1; qsizetype size = 0; };
    using IdOf = std::function<bool(Key key, char *id16)>;

    const Entity *entity = nullptr;
    std::vector<int> stored;          ///< indexes of the stored fields, as the columns stand in the table
    std::vector<int> canonical;       ///< the same in the order of the journal: shorter names first, then bytewise
    std::vector<QByteArray> names;    ///< by field: the name as a CBOR text
    std::vector<int> links;           ///< indexes of the fields that link
    QByteArray prefix;                ///< [0, entity, bytes(16) of a birth, up to where the id stands
    QString columns;                  ///< names of the stored fields, parted by commas
    QString select;                   ///< SELECT columns FROM entity WHERE key = ?
    QString insert;                   ///< INSERT of key and columns

    /// Index of the field of this name, -1 when there is none. name is UTF-8.
    int indexOf(QByteArrayView name) const;

    /// Appends the birth of a record with these values. links by idOf, which answers false for a key that is not there.
    /// spans: by field, where its text stands in out; may be null.
    bool encode(QByteArray &out, const char *id16, const Values &values, const IdOf &idOf, std::vector<Span> *spans) const;
    /// The same from a row that select gave; first: column of the first field.
    bool encodeRow(QByteArray &out, const char *id16, const Statement &row, int first, const IdOf &idOf) const;

    /// Prepared once for each entity; any thread.
    static const Layout &of(const Entity &entity);
};

} // namespace Allpost
