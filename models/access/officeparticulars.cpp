// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/officeparticulars.h"

#include "models/store/unitofwork.h"
#include "models/store/words.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

Result<Snapshot> OfficeParticulars::read(const Store &store)
{
    auto key = Query::run(store.db(), u"SELECT min(key) FROM office"_s);
    if (!key)
        return key.error();
    key->next();
    return store.read(Office::entity(), key->number(0));
}

Result<bool> OfficeParticulars::change(Store &store, const Snapshot &seen, const Office &now)
{
    if (now.community.isEmpty())
        return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "The name stands on every printed page.")), u"community"_s};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!now.division.isEmpty() && (now.division.size() != 6 || !std::all_of(now.division.begin(), now.division.end(), isDigit)))
        return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "The code of a county has six digits, for instance 230604.")), u"division"_s};
    auto work = UnitOfWork::begin(store, {u"office.change"_s});
    if (!work)
        return work.error();
    auto changed = (*work)->change(seen, now);
    if (!changed)
        return changed.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return *changed;
}

} // namespace Allpost
