// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/views/recordlistmodel.h"

#include "models/views/listloader.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

namespace {

constexpr int KeptRows = 2000;
constexpr int FirstRows = 100;
/// Up to so many records counting takes no time worth mentioning.
constexpr int CountedAtOnce = 5000;
constexpr int KeptOrders = 4;

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

} // namespace

struct RecordListModel::Loaded
{
    quint64 token = 0;
    QString column = {};
    OrderPtr order = {};
    std::optional<KeySet> passed = {};
};

RecordListModel::RecordListModel(Store &store, const ListDefinition &definition, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_definition(definition), m_language(definition), m_columns(definition.usualColumns),
      m_today(QDate::currentDate()), m_loader(std::make_unique<ListLoader>(store, *this)), m_rows(KeptRows)
{
    makeReader();
    connect(&store, &Store::committed, this, &RecordListModel::follow);
    // Another worker may see more groups or fewer.
    connect(&store, &Store::workerChanged, this, [this] {
        m_rows.clear();
        reload();
    });
}

RecordListModel::~RecordListModel() = default;

void RecordListModel::load()
{
    m_asked = true;
    if (m_filter.isEmpty() && m_sortColumn.isEmpty() && !m_hits && m_sortOrder == Qt::AscendingOrder && m_orders.isEmpty())
        showFirstRows();
    reload();
}

/// What a person sees while the keys are read: the first rows by key, of a list that is soon counted as many rows as
/// there are, of a longer one those until the worker has counted.
void RecordListModel::showFirstRows()
{
    auto order = std::make_shared<ListOrder>();
    const QString from = m_definition.from({}) + (m_definition.leftOut.isEmpty() ? QString() : u" WHERE "_s + m_definition.always());
    Statement select(m_store.db(), u"SELECT r.key FROM "_s + from + u" ORDER BY r.key LIMIT "_s + QString::number(FirstRows));
    Statement count(m_store.db(), u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2) some"_s.arg(from).arg(CountedAtOnce + 1));
    for (;;) {
        auto more = select.step();
        if (!more)
            return report(more.error());
        if (!*more)
            break;
        order->keys.push_back(qint32(select.number(0)));
    }
    auto counted = count.step();
    if (!counted)
        return report(counted.error());
    const bool isExact = count.number(0) <= CountedAtOnce;
    beginResetModel();
    m_shown = order;
    m_shownColumn.clear();
    m_descending = false;
    m_isFirstPart = true;
    m_total = isExact ? count.number(0) : 0;
    m_count = isExact ? int(m_total) : order->count();
    m_rows.clear();
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT replaced();
}

void RecordListModel::reload()
{
    if (!m_asked)
        return;
    m_orders.clear();
    m_latestOrders.clear();
    start(true);
}

void RecordListModel::start(bool filterToo)
{
    if (!m_asked)
        return;
    m_filterPending = (m_filterPending || filterToo) && !m_filter.isEmpty();
    const bool needsOrder = !m_orders.contains(m_sortColumn);
    if (!needsOrder && !m_filterPending) {
        // What a worker still does for an older wish is no longer wanted.
        ++m_token;
        m_loader->cancel();
        setLoading(false);
        return;
    }
    auto loaded = std::make_shared<Loaded>();
    loaded->token = ++m_token;
    loaded->column = m_sortColumn;
    m_reported = false;
    setLoading(true);
    const bool filters = m_filterPending;
    m_loader->run(
        [this, loaded, needsOrder, filters, definition = &m_definition, filter = m_filterSql, today = m_today](const Database &db, const std::atomic<bool> &cancelled) -> ListLoader::Done {
            std::optional<Error> error;
            if (needsOrder) {
                if (auto order = ListLoader::order(db, *definition, loaded->column, today, cancelled))
                    loaded->order = std::make_shared<ListOrder>(std::move(*order));
                else
                    error = order.error();
            }
            if (filters && !error) {
                if (auto passed = ListLoader::passed(db, *definition, filter, today, cancelled))
                    loaded->passed = std::move(*passed);
                else
                    error = passed.error();
            }
            if (error)
                return [this, loaded, error = *error] {
                    if (loaded->token == m_token) {
                        setLoading(false);
                        report(error);
                    }
                };
            return [this, loaded] { take(*loaded); };
        },
        [this, token = m_token](const Error &error) {
            if (token == m_token) {
                setLoading(false);
                report(error);
            }
        });
}

void RecordListModel::take(Loaded &result)
{
    if (result.token != m_token)
        return;
    if (result.order) {
        keep(result.column, result.order);
        ++m_builtOrders;
    }
    const bool otherRows = result.passed.has_value() || !isComplete() || (result.order && result.order->count() != m_count);
    if (result.passed) {
        m_passed = std::move(result.passed);
        m_filterPending = false;
    }
    if (m_filter.isEmpty())
        m_passed.reset();
    setLoading(false);
    const std::vector<ChangeSet> pending = std::exchange(m_pending, {});
    rebuild(otherRows ? Replaced::Rows : Replaced::Order);
    refreshTotal();
    for (const ChangeSet &changes : pending)
        follow(changes);
    if (!m_loading)
        Q_EMIT loaded();
}

void RecordListModel::keep(const QString &column, OrderPtr order)
{
    m_orders.insert(column, std::move(order));
    m_latestOrders.removeAll(column);
    m_latestOrders << column;
    while (m_latestOrders.size() > KeptOrders) {
        const QString oldest = m_latestOrders.first() == m_sortColumn ? m_latestOrders.takeAt(1) : m_latestOrders.takeFirst();
        m_orders.remove(oldest);
    }
}

/// Shows what is kept for the wishes of now. What: whether the rows are others or only their order.
void RecordListModel::rebuild(Replaced what)
{
    const OrderPtr order = m_orders.value(m_sortColumn);
    if (!order || (!m_filter.isEmpty() && !m_passed))
        return;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const OrderPtr rows = narrowed(order);
    if (what == Replaced::Order && m_shown && !m_isFirstPart && rows->count() == m_count)
        return replaceOrder(rows, descending);
    const bool continues = m_shown && m_isFirstPart && !isNarrowed() && m_sortColumn.isEmpty() && !descending && rows->count() >= m_count
        && std::equal(m_shown->keys.begin(), m_shown->keys.end(), rows->keys.begin());
    if (continues)
        return fillFirstRows(rows);
    const bool isSame = m_shown && m_shownColumn == m_sortColumn && m_descending == descending && m_shown->keys == rows->keys;
    if (!isSame)
        return replaceRows(rows, descending);
    m_shown = rows;
    m_rows.clear();
    if (m_count)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

RecordListModel::OrderPtr RecordListModel::narrowed(const OrderPtr &order) const
{
    if (!isNarrowed())
        return order;
    auto rows = std::make_shared<ListOrder>();
    const int filled = order->count() - order->empties;
    for (int i = 0; i < order->count(); ++i) {
        const qint32 key = order->keys[size_t(i)];
        if ((m_passed && !m_passed->contains(key)) || (m_hits && !m_hits->contains(key)))
            continue;
        rows->keys.push_back(key);
        rows->empties += i >= filled;
    }
    return rows;
}

void RecordListModel::fillFirstRows(OrderPtr order)
{
    const int known = m_shown->count();
    const int before = m_count;
    const int added = order->count() - before;
    if (added > 0)
        beginInsertRows({}, before, order->count() - 1);
    m_shown = std::move(order);
    m_isFirstPart = false;
    m_count = m_shown->count();
    if (added > 0)
        endInsertRows();
    if (known < before)
        Q_EMIT dataChanged(index(known, 0), index(before - 1, columnCount() - 1));
    Q_EMIT countsChanged();
}

void RecordListModel::replaceOrder(OrderPtr order, bool descending)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint32> keys;
    QHash<qint32, int> rows;
    for (const QModelIndex &one : before) {
        keys << qint32(keyAt(one.row()));
        rows.insert(keys.last(), -1);
    }
    m_shown = std::move(order);
    m_isFirstPart = false;
    m_shownColumn = m_sortColumn;
    m_descending = descending;
    m_rows.clear();
    if (!rows.isEmpty()) {
        for (int place = 0; place < m_shown->count(); ++place)
            if (auto found = rows.find(m_shown->keys[size_t(place)]); found != rows.end())
                *found = m_shown->rowOf(place, descending);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows.value(keys[i], -1);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordListModel::replaceRows(OrderPtr order, bool descending)
{
    beginResetModel();
    m_shown = std::move(order);
    m_isFirstPart = false;
    m_shownColumn = m_sortColumn;
    m_descending = descending;
    m_count = m_shown->count();
    m_rows.clear();
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT replaced();
}

void RecordListModel::setColumns(const QStringList &names)
{
    QStringList known;
    for (const QString &name : names)
        if (m_definition.find(name) && !known.contains(name))
            known << name;
    if (known == m_columns || known.isEmpty())
        return;
    beginResetModel();
    m_columns = known;
    makeReader();
    endResetModel();
    Q_EMIT replaced();
}

void RecordListModel::makeReader()
{
    m_rows.clear();
    m_reported = false;
    m_reader = std::make_unique<ListReader>(m_store.db(), m_definition, m_columns, m_today);
}

void RecordListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_filterSql = m_language.compile(filter, m_today);
    m_filterOne = m_language.compile(filter, m_today, FilterLanguage::For::One);
    if (!filter.isEmpty())
        return start(true);
    m_filterPending = false;
    m_passed.reset();
    start(false);
    if (!m_loading && m_asked)
        rebuild(Replaced::Rows);
}

void RecordListModel::setHits(std::optional<KeySet> hits)
{
    m_hits = std::move(hits);
    if (!m_loading && m_asked)
        rebuild(Replaced::Rows);
}

void RecordListModel::sortBy(const QString &column, Qt::SortOrder order)
{
    if (!column.isEmpty() && !m_definition.find(column))
        return;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    start(false);
    if (m_loading || !m_asked)
        return;
    m_latestOrders.removeAll(column);
    m_latestOrders << column;
    rebuild(Replaced::Order);
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    sortBy(column < 0 ? QString() : m_columns.value(column), order);
}

void RecordListModel::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    if (m_count)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

void RecordListModel::setMarker(std::function<QList<MarkSpan>(const ListColumn &, const QString &)> marker)
{
    m_marker = std::move(marker);
    if (m_count)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1), {MarkRole});
}

void RecordListModel::setToday(QDate today)
{
    m_today = today;
    m_filterSql = m_language.compile(m_filter, m_today);
    m_filterOne = m_language.compile(m_filter, m_today, FilterLanguage::For::One);
    makeReader();
    reload();
}

void RecordListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void RecordListModel::refreshTotal()
{
    auto count = ListLoader::count(m_store.db(), m_definition, {}, m_today);
    if (!count)
        return report(count.error());
    if (m_total == *count)
        return;
    m_total = *count;
    Q_EMIT countsChanged();
}

/// Once until the next load: a broken file would otherwise be named for every row.
void RecordListModel::report(const Error &error) const
{
    if (std::exchange(m_reported, true))
        return;
    auto *self = const_cast<RecordListModel *>(this);
    QMetaObject::invokeMethod(self, [self, error] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
}

Key RecordListModel::keyAt(int row) const
{
    if (!m_shown || row < 0 || row >= m_shown->count())
        return 0;
    return m_shown->keys[size_t(m_shown->placeOf(row, m_descending))];
}

int RecordListModel::rowOf(Key key) const
{
    if (!m_shown)
        return -1;
    const auto found = std::find(m_shown->keys.begin(), m_shown->keys.end(), qint32(key));
    return found == m_shown->keys.end() ? -1 : m_shown->rowOf(int(found - m_shown->keys.begin()), m_descending);
}

QList<Key> RecordListModel::keysOf(const QItemSelection &selection) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<Key> keys;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            if (const Key key = keyAt(row))
                keys << key;
        next = std::max(next, bottom + 1);
    }
    return keys;
}

QItemSelection RecordListModel::selectionOf(const QList<Key> &keys) const
{
    QItemSelection selection;
    if (!m_shown || keys.isEmpty())
        return selection;
    const KeySet wanted = KeySet::of(keys);
    const int last = columnCount() - 1;
    int first = -1;
    for (int row = 0; row <= m_shown->count(); ++row) {
        const bool in = row < m_shown->count() && wanted.contains(qint32(keyAt(row)));
        if (in && first < 0)
            first = row;
        if (!in && first >= 0)
            selection.append(QItemSelectionRange(index(std::exchange(first, -1), 0), index(row - 1, last)));
    }
    return selection;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

/// Read when it is first touched: a screenful of rows by their keys costs less than what lies between would.
const ListRow *RecordListModel::rowAt(int row) const
{
    const Key key = keyAt(row);
    if (!key)
        return nullptr;
    ListRow *cached = m_rows.object(row);
    // What could not be read is not asked for again until something changes.
    if (!cached && m_reported)
        return nullptr;
    if (!cached) {
        auto read = m_reader->read(key);
        if (!read) {
            report(read.error());
            return nullptr;
        }
        cached = new ListRow(std::move(*read));
        m_rows.insert(row, cached);
    }
    return cached->key ? cached : nullptr;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RecordKeyRole)
        return keyAt(index.row());
    const ListColumn &c = column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(c.isNumber() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == StrongRole)
        return c.kind == Kind::Name && c.field && c.field->has(FieldFlag::Required);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case MeaningRole:
    case MarkRole:
    case ChipsRole:
    case FullTextRole: break;
    default: return {};
    }
    if (role == MarkRole && !m_marker)
        return {};
    if (role == ChipsRole && c.kind != Kind::Many)
        return {};
    const ListRow *row = rowAt(index.row());
    return row ? shown(*row, index.column(), role) : QVariant();
}

QVariant RecordListModel::shown(const ListRow &row, int at, int role) const
{
    const ListColumn &c = column(at);
    const auto raw = m_reader->raw(row, at);
    if (role == ChipsRole) {
        const auto chips = ListText::chips(c, raw, ListText::language());
        return chips.isEmpty() ? QVariant() : QVariant::fromValue(chips);
    }
    if (role == MeaningRole) {
        const bool isEmpty = std::all_of(raw.begin(), raw.end(), [](const Value &value) { return value.isNull(); });
        return isEmpty ? QVariant(int(Meaning::Faint)) : QVariant();
    }
    const QString text = m_reader->text(row, at, m_revealed || role == FullTextRole);
    switch (role) {
    case Qt::DisplayRole:
        // Chips say it already; the words are for those who do not see them.
        if (c.kind == Kind::Many && !text.isEmpty())
            return QString();
        if (!text.isEmpty())
            return text;
        return c.whenEmpty.isEmpty() ? u"—"_s : ViewText::tr(c.whenEmpty.constData());
    case MarkRole: {
        const QList<MarkSpan> marks = m_marker && !text.isEmpty() ? m_marker(c, text) : QList<MarkSpan>();
        return marks.isEmpty() ? QVariant() : QVariant::fromValue(marks);
    }
    default: return text;
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return column(section).title();
    case ColumnNameRole: return column(section).name;
    case Qt::TextAlignmentRole: return QVariant::fromValue(column(section).isNumber() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QString RecordListModel::text(int row, int at, bool inFull) const
{
    const ListRow *found = rowAt(row);
    return found ? m_reader->text(*found, at, inFull) : QString();
}

std::shared_ptr<ListRows> RecordListModel::rows(bool inFull, const QList<Key> &keys) const
{
    std::vector<qint32> wanted;
    if (!keys.isEmpty()) {
        wanted.assign(keys.begin(), keys.end());
    } else if (m_shown) {
        wanted.reserve(size_t(m_shown->count()));
        for (int row = 0; row < m_shown->count(); ++row)
            wanted.push_back(qint32(keyAt(row)));
    }
    return std::make_shared<ListRows>(m_store, m_definition, m_columns, std::move(wanted), inFull, m_today);
}

} // namespace Allpost
