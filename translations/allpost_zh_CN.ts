<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Allpost::Address</name>
    <message>
        <source>The address could not be split into building and door; it is kept as written.</source>
        <translation>地址拆不出楼和门牌，先按原文留着</translation>
    </message>
    <message>
        <source>The address has no door number. Have a look.</source>
        <translation>地址缺门牌号，请看一下</translation>
    </message>
    <message>
        <source>The spreadsheet took this for a date. Was it %1? Compare it with the paper.</source>
        <translation>表格把它当成了日期，原来是 %1 吗？请对照纸质名册</translation>
    </message>
</context>
<context>
    <name>Allpost::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换文件夹</translation>
    </message>
    <message>
        <source>A folder on a stick or another disk also helps when this PC breaks down.</source>
        <translation>放在 U 盘或另一块硬盘上，这台电脑坏了也不怕</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>恢复成新文件</translation>
    </message>
    <message>
        <source>Restoring leaves the file that is open as it is: it makes a new file beside it, which then counts as a desk of its own.</source>
        <translation>恢复不动正在用的文件：另存成一个新文件，新文件算另一个台席</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Last: %1, opened and found good</source>
        <translation>上次：%1，已试打开，完好</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The office file stays as it is; the earlier backups stay too.</source>
        <translation>社区文件不变，以前的备份也都在</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份放哪里</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>选哪份备份</translation>
    </message>
    <message>
        <source>Office files (*.allpost)</source>
        <translation>社区文件 (*.allpost)</translation>
    </message>
    <message>
        <source>restored-%1.allpost</source>
        <translation>恢复-%1.allpost</translation>
    </message>
    <message>
        <source>Name of the new file</source>
        <translation>新文件叫什么</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Cancelled, no new file is left. The file that is open is not touched.</source>
        <translation>取消后不留新文件，正在用的文件不动</translation>
    </message>
    <message>
        <source>A backup is being restored.</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>已恢复成 %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Once a day and on closing. A backup counts when it was opened and checked; old ones go by age.</source>
        <translation>每天备份一次，关闭程序时也备份。每份都试打开、核对过才算数；旧的按日子清理</translation>
    </message>
</context>
<context>
    <name>Allpost::ClosingPage</name>
    <message>
        <source>Backing up before the file closes</source>
        <translation>关闭前正在备份</translation>
    </message>
    <message>
        <source>Cancelled, the file closes without a backup; everything is saved in it.</source>
        <translation>取消就不备份直接关闭，数据都已存好</translation>
    </message>
</context>
<context>
    <name>Allpost::CodeCombo</name>
    <message>
        <source>“%1” is not in the list. Choose one of its entries.</source>
        <translation>“%1”不在列表里，请从列表里选</translation>
    </message>
</context>
<context>
    <name>Allpost::CommunityCard</name>
    <message>
        <source>Community name</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>As on the seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>街道（乡镇）</translation>
    </message>
    <message>
        <source>Division code of the county</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Save the particulars</source>
        <translation>存下社区信息</translation>
    </message>
    <message>
        <source>Changed, not yet saved</source>
        <translation>改过，还没存</translation>
    </message>
    <message>
        <source>The particulars are saved</source>
        <translation>社区信息已存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This community</source>
        <translation>本社区</translation>
    </message>
    <message>
        <source>For numbers that name no region</source>
        <translation>证件号看不出地区时用它</translation>
    </message>
</context>
<context>
    <name>Allpost::ConditionChip</name>
    <message>
        <source>Enter changes this condition, Del takes it out</source>
        <translation>回车改条件，Del 去掉</translation>
    </message>
</context>
<context>
    <name>Allpost::DateEdit</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历里选（Alt+↓）</translation>
    </message>
    <message>
        <source>This is no date. Write it like 1990-01-31.</source>
        <translation>这不是日期，请写成 1990-01-31 这样</translation>
    </message>
    <message>
        <source>The day is missing. Write the date like 1990-01-31.</source>
        <translation>缺“日”，请写成 1990-01-31 这样</translation>
    </message>
</context>
<context>
    <name>Allpost::DateText</name>
    <message>
        <source>This is a date of the farmer&apos;s calendar. Ask for the date on the document.</source>
        <translation>这是农历日期，请问证件上的日期</translation>
    </message>
    <message>
        <source>Is this %1 or %2?</source>
        <translation>这是 %1 还是 %2？</translation>
    </message>
    <message>
        <source>The year has two digits only. Write all four, such as %1.</source>
        <translation>年份只有两位，请写全四位，如 %1</translation>
    </message>
    <message>
        <source>This date lies in the future. Have a look.</source>
        <translation>这个日期还没到，请看一下</translation>
    </message>
    <message>
        <source>This date is more than %1 years ago. Have a look.</source>
        <translation>这个日期是 %1 年以前，请看一下</translation>
    </message>
    <message>
        <source>There is no such day. Have a look.</source>
        <translation>没有这一天，请看一下</translation>
    </message>
    <message>
        <source>This is no date that can be read. Write it as 1990-01-31.</source>
        <translation>看不懂这个日期，请写成 1990-01-31 的样子</translation>
    </message>
</context>
<context>
    <name>Allpost::DifferenceModel</name>
    <message>
        <source>Differs in</source>
        <translation>不同的项</translation>
    </message>
    <message>
        <source>Kept in the office</source>
        <translation>库里是</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>表里是</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>Allpost::FieldBox</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>Allpost::FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition, e.g. age &gt;= 80 and group has 低保   F1 help</source>
        <translation>条件，例如 年龄 满 80 岁 且 类别 含 低保   F1 写法</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加条件</translation>
    </message>
</context>
<context>
    <name>Allpost::FindingGroupModel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>Allpost::Housekeeping</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>Allpost::IdNumber</name>
    <message>
        <source>The spreadsheet kept only a part of this number. Type it again from the document.</source>
        <translation>表格没有存全这个号码，请对照证件重新输入</translation>
    </message>
    <message>
        <source>The number holds a character that does not belong there. Compare it with the document.</source>
        <translation>号码里有不该有的字符，请对照证件</translation>
    </message>
    <message numerus="yes">
        <source>An ID number has 18 characters, this one has %n. Compare it with the document.</source>
        <translation>
            <numerusform>身份证号是 18 位，这个有 %n 位，请对照证件</numerusform>
        </translation>
    </message>
    <message>
        <source>The birth date in the number does not exist. Compare it with the document.</source>
        <translation>号码里的出生日期不存在，请对照证件</translation>
    </message>
    <message>
        <source>The birth date in the number lies in the future. Compare it with the document.</source>
        <translation>号码里的出生日期还没到，请对照证件</translation>
    </message>
    <message>
        <source>By this number the person would be over %1 years old. Compare it with the document.</source>
        <translation>按号码算已超过 %1 岁，请对照证件</translation>
    </message>
    <message>
        <source>The first six digits name no region of today. It may be an abolished one; have a look.</source>
        <translation>前六位不是现在的地区代码，可能是已撤销的，请看一下</translation>
    </message>
    <message>
        <source>One place of the number is wrong. Compare it with the document.</source>
        <translation>号码有一位不对，请对照证件</translation>
    </message>
    <message>
        <source>The number ends in 000, like one that a spreadsheet has cut. Compare it with the document.</source>
        <translation>号码末尾是 000，像是被表格截过的，请对照证件</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind of document. Have a look.</source>
        <translation>号码不像这种证件的，请看一下</translation>
    </message>
    <message>
        <source>Blanks or signs around the number were taken away.</source>
        <translation>号码前后的空格或符号已去掉</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Written is “%1”, by the ID number it is “%2”. Compare with the document.</source>
        <translation>填的是“%1”，按号码是“%2”，请对照证件</translation>
    </message>
    <message>
        <source>The birth date written is %1, by the ID number it is %2. Compare with the document.</source>
        <translation>填的出生日期是 %1，号码里是 %2，请对照证件</translation>
    </message>
    <message>
        <source>Only digits belong here, and an X at the very end.</source>
        <translation>这里只能是数字，最后一位可以是 X</translation>
    </message>
    <message>
        <source>An ID number has no more than 18 characters.</source>
        <translation>身份证号最多 18 位</translation>
    </message>
    <message>
        <source>The year of birth cannot be right.</source>
        <translation>出生年份不对</translation>
    </message>
    <message>
        <source>The month of birth cannot be right.</source>
        <translation>出生的月份不对</translation>
    </message>
    <message>
        <source>The day of birth cannot be right.</source>
        <translation>出生的日不对</translation>
    </message>
    <message>
        <source>The first digits name no region of today; it may be an abolished one.</source>
        <translation>现在没有这个地区代码，可能是已撤销的</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportCheck</name>
    <message>
        <source>What is ticked is taken from the file; all else stays as the office has it.</source>
        <translation>勾上的改用表里的，其余照库里的不动</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全勾</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the office</source>
        <translation>表里和库里没有不同</translation>
    </message>
    <message>
        <source>Gaps are filled without asking; blanks never overwrite anything.</source>
        <translation>空缺直接补上；表里的空格不会盖掉库里的内容。</translation>
    </message>
    <message>
        <source>They live in the households of the file, but the file does not name them. Nobody is removed.</source>
        <translation>这些人住在表里的户中，表里却没有写。一个也不会删</translation>
    </message>
    <message>
        <source>Nobody is missing from the file</source>
        <translation>没有漏写的人</translation>
    </message>
    <message>
        <source>Everybody the office knows in these households stands in it.</source>
        <translation>这些户里，库里有的人表里都有。</translation>
    </message>
    <message>
        <source>Ctrl+↓ next finding · type into the cell · Ctrl+Z takes it back</source>
        <translation>Ctrl+↓ 下一处问题 · 直接改格子 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation>留下的行</translation>
    </message>
    <message>
        <source>Saved as a spreadsheet with the reason beside each row; mended, they can be brought in again.</source>
        <translation>另存为改错表，坏格涂红，末列写原因；改好拖回来，只导这些行。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>另存改错表</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Differs from the office</source>
        <translation>和库里不同</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>表里没有的人</translation>
    </message>
    <message>
        <source>%1 rows can come in</source>
        <translation>可导入 %1 行</translation>
    </message>
    <message>
        <source>%1 of them with a remark</source>
        <translation>其中提醒 %1 行</translation>
    </message>
    <message>
        <source>%1 repeated, taken once</source>
        <translation>重复 %1 行，只取一次</translation>
    </message>
    <message>
        <source>%1 held back, to be mended</source>
        <translation>留下 %1 行，改好再导</translation>
    </message>
    <message>
        <source>Same as in the office %1 · new %2 · filled or changed %3</source>
        <translation>与库里相同 %1 · 新增 %2 · 改动 %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>没有要改的</translation>
    </message>
    <message>
        <source>Every row of the file was looked at.</source>
        <translation>表里每一行都查过了。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 类</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportChoose</name>
    <message>
        <source>Brought in before</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Nothing was brought in yet</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>What comes in stands here and can be taken back as a whole for seven days.</source>
        <translation>导入过的列在这里，7 天内可以整批撤销。</translation>
    </message>
    <message>
        <source>Drop the roster here</source>
        <translation>把花名册拖到这里</translation>
    </message>
    <message>
        <source>As the office keeps it: .xlsx, .xls or .csv. Nothing is saved before you have seen what comes in.</source>
        <translation>手头怎么记就怎么拖：.xlsx、.xls、.csv 都行。导进什么先看清楚，再写入。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>整批撤销</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportColumns</name>
    <message>
        <source>Heading rows</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>people in rows</source>
        <translation>人员行</translation>
    </message>
    <message>
        <source>Where no place is given</source>
        <translation>没写地址的算</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>3-501 means</source>
        <translation>3-501 是指</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表</translation>
    </message>
    <message>
        <source>As it would be kept</source>
        <translation>导入后是这样</translation>
    </message>
    <message>
        <source>There are no rows of people in this sheet.</source>
        <translation>这张表里没有人员行</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>前一人</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>后一人</translation>
    </message>
    <message>
        <source>without</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Building 3, room 501</source>
        <translation>3号楼 501室</translation>
    </message>
    <message>
        <source>Stairwell 3, room 501</source>
        <translation>3单元 501室</translation>
    </message>
    <message>
        <source>Building 3, stairwell 501</source>
        <translation>3号楼 501单元</translation>
    </message>
    <message>
        <source>Hidden sheets and rows are taken too.</source>
        <translation>隐藏的表和行也在内</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不要隐藏的</translation>
    </message>
    <message>
        <source>%1 and %2 were left out.</source>
        <translation>%1、%2 没有取</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s)</source>
        <translation>
            <numerusform>%n 张隐藏的表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n 个隐藏的行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were left out.</source>
        <translation>%1 没有取</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>也取进来</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>这是第一人</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows are shown here.</source>
        <translation>
            <numerusform>这里只列前 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ImportPage</name>
    <message>
        <source>Bring in residents</source>
        <translation>导入居民</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import: go on</source>
        <translation>导入：下一步</translation>
    </message>
    <message>
        <source>Import: one step back</source>
        <translation>导入：上一步</translation>
    </message>
    <message>
        <source>Import: next finding</source>
        <translation>导入：下一处问题</translation>
    </message>
    <message>
        <source>Import: save the rows held back</source>
        <translation>导入：另存留下的行</translation>
    </message>
    <message>
        <source>Import: leave</source>
        <translation>导入：离开</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv *.txt);;All files (*)</source>
        <translation>表格（*.xlsx *.xls *.csv *.txt）;;所有文件（*）</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读 %1</translation>
    </message>
    <message>
        <source>The office stays as it is.</source>
        <translation>库里不动</translation>
    </message>
    <message>
        <source>The roster as the office keeps it</source>
        <translation>手头怎么记，就怎么导</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行查</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>正在和库里比对</translation>
    </message>
    <message>
        <source>Something is running; it can be cancelled with Esc.</source>
        <translation>正在办，按 Esc 可以停下</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>查问题</translation>
    </message>
    <message>
        <source>Look whether each column goes to the right place.</source>
        <translation>看看每一列是不是对上了</translation>
    </message>
    <message>
        <source>Bring in %1 rows, hold back %2</source>
        <translation>导入 %1 行，留下 %2 行</translation>
    </message>
    <message>
        <source>Bring in %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>The office holds all of this already; there is nothing to bring in.</source>
        <translation>库里已经都有，没有要导入的</translation>
    </message>
    <message>
        <source>All in one go; for seven days it can be taken back as a whole.</source>
        <translation>整批一次写入；导入后 7 天内可整批撤销</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Cancelled, the office is as it was before.</source>
        <translation>停下的话，库里和导入前一样</translation>
    </message>
    <message>
        <source>%1 people are new, %2 were completed</source>
        <translation>新增 %1 人，补全 %2 人</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>看居民名单</translation>
    </message>
    <message>
        <source>Save the rows held back</source>
        <translation>另存留下的行</translation>
    </message>
    <message>
        <source>-to-mend</source>
        <translation>-待改</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格（*.xlsx）</translation>
    </message>
    <message>
        <source>%1 rows are saved; mend the red cells and drop the file here again.</source>
        <translation>已另存 %1 行；改好红格，把文件拖回来再导</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>再导一个文件</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check for findings</source>
        <translation>查问题</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>不导了</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Something is running; drop the file again when it is done.</source>
        <translation>正在办别的，办完再把文件拖进来</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new. Tick what is to be taken from the file, under “Differs from the office”.</source>
        <translation>没有新的内容。要改用表里的，到“和库里不同”里勾上</translation>
    </message>
    <message>
        <source>The office holds all the other rows already; mend those held back to bring them in.</source>
        <translation>其余的行库里都有了；留下的行改好就能导入</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) go where they went last time. Look them over and go on.</source>
        <translation>
            <numerusform>%n 列照上次对应，看一遍再继续</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比一次</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>没有要导入的</translation>
    </message>
    <message>
        <source>Cells were mended; they are compared with the office first.</source>
        <translation>改过格子，先和库里再比一次</translation>
    </message>
    <message>
        <source>Leave the import of “%1”?</source>
        <translation>不导“%1”了？</translation>
    </message>
    <message>
        <source>What was mended and ticked here is lost. The office stays as it is.</source>
        <translation>在这里改的、勾的都不留；库里不动。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着导</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>新增 %1 人</translation>
    </message>
    <message>
        <source>%1 new households</source>
        <translation>新建 %1 户</translation>
    </message>
    <message>
        <source>%1 rows as in the office</source>
        <translation>%1 行和库里相同</translation>
    </message>
    <message>
        <source>%1 rows repeated</source>
        <translation>重复 %1 行</translation>
    </message>
    <message>
        <source>%1 rows held back</source>
        <translation>留下 %1 行</translation>
    </message>
    <message>
        <source>Rows held back in an import</source>
        <translation>导入时留下的行</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>拿去改错</translation>
    </message>
    <message>
        <source>Looking for earlier imports</source>
        <translation>正在找以前的导入</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>整批撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>%1 people who came in with it go again, %2 who were completed get their old values back. If something was built on them since, nothing is taken back and it is named.</source>
        <translation>随它新增的 %1 人会去掉，补全的 %2 人恢复原样。之后又有记录用到它们的，就一处也不撤，并说明是哪一处。</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>不撤</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>整批撤销</translation>
    </message>
    <message>
        <source>Taking back the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Cancelled, everything stays as it is now.</source>
        <translation>停下的话，一切照旧</translation>
    </message>
    <message>
        <source>The import of “%1” is taken back.</source>
        <translation>已撤销“%1”的导入</translation>
    </message>
</context>
<context>
    <name>Allpost::ImportTexts</name>
    <message>
        <source>born %1</source>
        <translation>%1 年生</translation>
    </message>
</context>
<context>
    <name>Allpost::KeptModel</name>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>记为</translation>
    </message>
</context>
<context>
    <name>Allpost::KeysModel</name>
    <message>
        <source>no key</source>
        <translation>没有键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
</context>
<context>
    <name>Allpost::KeysPage</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>How conditions are written</source>
        <translation>条件怎么写</translation>
    </message>
    <message>
        <source>Type a verb or a key: print, F7, dy</source>
        <translation>输入动作或按键：打印、F7、dy</translation>
    </message>
    <message>
        <source>No verb goes by that name</source>
        <translation>没有叫这个名字的动作</translation>
    </message>
    <message>
        <source>Names, pinyin initials and keys were searched.</source>
        <translation>名称、拼音首字母和按键都找过了</translation>
    </message>
    <message>
        <source>Help: conditions</source>
        <translation>帮助：条件</translation>
    </message>
    <message numerus="yes">
        <source>%n verbs</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ListDesk</name>
    <message>
        <source>The usual columns</source>
        <translation>恢复常用列</translation>
    </message>
    <message>
        <source>Copy in full</source>
        <translation>复制明文</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied in full</source>
        <translation>
            <numerusform>已复制 %n 行（明文）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, numbers masked</source>
        <translation>
            <numerusform>已复制 %n 行，号码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export in full</source>
        <translation>导出明文</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported in full</source>
        <translation>
            <numerusform>已导出 %n 行（明文）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported, numbers masked</source>
        <translation>
            <numerusform>已导出 %n 行，号码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Export what is shown, numbers masked</source>
        <translation>导出所见（号码已遮盖）</translation>
    </message>
</context>
<context>
    <name>Allpost::LookCard</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Allpost::MainWindow</name>
    <message>
        <source>Changqing sample community</source>
        <translation>长青示例社区</translation>
    </message>
    <message>
        <source>Liu Min</source>
        <translation>刘敏</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例社区</translation>
    </message>
    <message>
        <source>The last backup was not made: %1</source>
        <translation>上次备份没有做成：%1</translation>
    </message>
    <message>
        <source>All commands (Alt)</source>
        <translation>全部命令（Alt）</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>The last backup was not made; see the settings</source>
        <translation>上次备份没有做成，见设置</translation>
    </message>
    <message>
        <source>Backup %1, opened and checked</source>
        <translation>备份 %1，已试打开</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>去：%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>收起或展开导航</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or mask ID numbers and phones</source>
        <translation>证件号和电话显示明文或遮住</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>All commands as a menu</source>
        <translation>命令菜单</translation>
    </message>
    <message>
        <source>Another worker at this desk</source>
        <translation>换工作人员</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>打开别的社区</translation>
    </message>
    <message>
        <source>Allpost</source>
        <translation>全岗通</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>台席 %1</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已遮住</translation>
    </message>
    <message>
        <source>ID numbers and phones are shown in full (Ctrl+M masks them)</source>
        <translation>证件号和电话正显示明文（Ctrl+M 遮住）</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked (Ctrl+M shows them, recorded)</source>
        <translation>证件号和电话已遮住（Ctrl+M 显示明文，会记录）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>First open or make an office; then drop the spreadsheet again.</source>
        <translation>先打开或新建社区，再把表格拖进来</translation>
    </message>
</context>
<context>
    <name>Allpost::Mapping</name>
    <message>
        <source>This is no mapping of columns that the program can read.</source>
        <translation>这不是本程序能读的列对应文件</translation>
    </message>
</context>
<context>
    <name>Allpost::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>表里的标题</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>开头的内容</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>照上次</translation>
    </message>
    <message>
        <source>guessed from the values</source>
        <translation>按内容推断</translation>
    </message>
    <message>
        <source>When empty</source>
        <translation>空格时</translation>
    </message>
    <message>
        <source>column %1 goes there now</source>
        <translation>改由 %1 列导入</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上一行</translation>
    </message>
</context>
<context>
    <name>Allpost::Masking</name>
    <message>
        <source>tail %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>%1 years · born in %2</source>
        <translation>%1 岁 · %2 年生</translation>
    </message>
</context>
<context>
    <name>Allpost::MissingModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
</context>
<context>
    <name>Allpost::Names</name>
    <message>
        <source>The name holds a character that only one computer can show. Type it again, or write its pinyin.</source>
        <translation>姓名里有别的电脑显示不出的字，请重新输入，或写拼音</translation>
    </message>
    <message>
        <source>The name holds digits or signs, or is very long. Have a look.</source>
        <translation>姓名里有数字或符号，或者太长，请看一下</translation>
    </message>
    <message>
        <source>Blanks or signs in the name were put right.</source>
        <translation>姓名里的空格或符号已理顺</translation>
    </message>
</context>
<context>
    <name>Allpost::Nav</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the names of the places (F4)</source>
        <translation>展开导航（F4）</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>收起导航</translation>
    </message>
</context>
<context>
    <name>Allpost::PastModel</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Choose one of the imports first.</source>
        <translation>先选一次导入</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>这次导入已经撤销了</translation>
    </message>
    <message>
        <source>More than seven days have passed since; change the people one by one.</source>
        <translation>过了 7 天，请逐人改</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>补全 %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>不能了</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::Phone</name>
    <message>
        <source>The spreadsheet kept only a part of this phone number. Ask for it again.</source>
        <translation>表格没有存全这个电话，请再问一次</translation>
    </message>
    <message>
        <source>No phone number could be found in this text. Have a look.</source>
        <translation>这里找不到电话号码，请看一下</translation>
    </message>
    <message numerus="yes">
        <source>A phone number with %n digits cannot be right. Have a look.</source>
        <translation>
            <numerusform>电话有 %n 位，位数不对，请看一下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers stood in one cell and are kept apart.</source>
        <translation>
            <numerusform>一格里有 %n 个电话，已分开</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanks or signs in the phone number were taken away.</source>
        <translation>电话里的空格或符号已去掉</translation>
    </message>
</context>
<context>
    <name>Allpost::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Allpost::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PagedDocument</name>
    <message>
        <source>This computer has no 仿宋 font; %1 stands in for it.</source>
        <translation>本机没有仿宋字体，以 %1 代替</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>%1 打印</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>a date and time as QLocale writes it, in the foot of a printed page</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked</source>
        <translation>证件、电话已遮盖</translation>
    </message>
    <message>
        <source>With full ID numbers</source>
        <translation>含完整证件号码</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::Pdf</name>
    <message>
        <source>The PDF was not written, as you wished.</source>
        <translation>已按你的意思停下，没有写 PDF。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the PDF.</source>
        <translation>没有文件夹 %1。请给 PDF 换个地方。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the PDF a name.</source>
        <translation>%1 是文件夹。请给 PDF 起个名字。</translation>
    </message>
    <message>
        <source>The PDF cannot be written to %1: the place is read-only or belongs to somebody else. Choose another folder.</source>
        <translation>PDF 写不进 %1：这里只读，或属于别人。请换个文件夹。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. See whether it is switched on, or choose another one or a PDF.</source>
        <translation>打印机 %1 没有收下。看看它开了没有，或换一台，或存为 PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be completed. Nothing was written.</source>
        <translation>PDF 没有做成，什么也没写。</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages the printer already has may still come out.</source>
        <translation>打印已停下。打印机已收到的几页可能还会打出来。</translation>
    </message>
    <message>
        <source>%1 is not a file. Give the PDF another name.</source>
        <translation>%1 不是文件。请给 PDF 换个名字。</translation>
    </message>
    <message>
        <source>The PDF could not be written: the medium is full or was taken out. Make room or choose another place; nothing else was changed.</source>
        <translation>PDF 没写成：盘满了，或已拔出。腾出空间或换个地方再存，别的都没动。</translation>
    </message>
</context>
<context>
    <name>Allpost::Printing::PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 7</source>
        <translation>全部，或如 1-3, 7</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>上一页（PgUp）</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一页（PgDn）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Page width (Ctrl+1)</source>
        <translation>页宽（Ctrl+1）</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+0)</source>
        <translation>整页（Ctrl+0）</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Set one up in the system, or save a PDF</source>
        <translation>请在系统里添加，或存为 PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>本机没有打印机，可存为 PDF</translation>
    </message>
    <message>
        <source>As the columns need</source>
        <translation>按列宽自定</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>What the printer already has may still come out.</source>
        <translation>打印机已收到的几页可能还会打出来</translation>
    </message>
    <message>
        <source>Nothing is written when you cancel.</source>
        <translation>取消就什么也不写</translation>
    </message>
    <message>
        <source>The pages are being prepared.</source>
        <translation>页面还没排好</translation>
    </message>
    <message>
        <source>The PDF is at %1</source>
        <translation>PDF 存在 %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已送到 %1</translation>
    </message>
    <message>
        <source>ID numbers and phones are masked; each page says so</source>
        <translation>证件、电话已遮盖，每页页脚写明</translation>
    </message>
    <message>
        <source>With full ID numbers; each page says so</source>
        <translation>含完整证件号码，每页页脚写明</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a page and end with …</source>
        <translation>
            <numerusform>有 %n 格长过一页，末尾以 … 截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Write pages from 1 to %1, for example 1-3, 7</source>
        <translation>请写 1 到 %1 之间的页码，如 1-3, 7</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写 PDF</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Choose another one.</source>
        <translation>找不到打印机 %1 了，请换一台。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>Allpost::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allpost::ReadLogCard</name>
    <message>
        <source>Log of reading</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Who saw, copied, printed or took out ID numbers and phones in full. Stays on this desk.</source>
        <translation>谁看过、复制、打印、导出过证件号和电话明文。只留在本台席</translation>
    </message>
    <message>
        <source>Nothing was shown in full yet</source>
        <translation>还没有人看过明文</translation>
    </message>
    <message>
        <source>Ctrl+M, copying and exporting in full are noted here.</source>
        <translation>Ctrl+M 显示、明文复制和导出都记在这里</translation>
    </message>
</context>
<context>
    <name>Allpost::ReadLogModel</name>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>shown in full</source>
        <translation>查看明文</translation>
    </message>
    <message>
        <source>copied in full</source>
        <translation>复制明文</translation>
    </message>
    <message>
        <source>exported in full</source>
        <translation>导出明文</translation>
    </message>
    <message>
        <source>printed in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentEditor</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Household and address</source>
        <translation>户与住址</translation>
    </message>
    <message>
        <source>Address as people say it</source>
        <translation>住址，照平时说的写</translation>
    </message>
    <message>
        <source>Estate 3-2-501</source>
        <translation>油城花园3-2-501</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Care groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Population class</source>
        <translation>人口类别</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Registration and presence</source>
        <translation>人户状态</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin with the ID number; birth date, sex and region follow from it.</source>
        <translation>先输身份证号，出生日期、性别、地区会自动带出</translation>
    </message>
    <message>
        <source>from the ID number</source>
        <translation>由证件号码得出</translation>
    </message>
    <message>
        <source>This person is in the file already: %1</source>
        <translation>库里已有此人：%1</translation>
    </message>
    <message>
        <source>Same name and birth date, perhaps the same person: %1</source>
        <translation>姓名和出生日期相同，可能是同一人：%1</translation>
    </message>
    <message>
        <source>Not understood as a door; kept as written</source>
        <translation>认不出门牌，按原文保存</translation>
    </message>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>一户 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1户，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No household</source>
        <translation>不入户</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>新立一户</translation>
    </message>
    <message>
        <source>Not saved yet: something is marked in red.</source>
        <translation>还没保存：请先改好标红的地方</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我填的：%1</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>刚才别处保存的：%1</translation>
    </message>
    <message>
        <source>Something was typed here and not saved.</source>
        <translation>上次改到一半，没有保存</translation>
    </message>
    <message>
        <source>A person was typed here and not saved.</source>
        <translation>上次登记到一半，没有保存</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: which value stays?</source>
        <translation>这条记录刚被别处改过，留哪个值？</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Education, marriage, work and more</source>
        <translation>文化程度、婚姻、工作等</translation>
    </message>
    <message numerus="yes">
        <source>%n years, from the ID number</source>
        <translation>
            <numerusform>%n 岁，由证件号码得出</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>打开此人</translation>
    </message>
    <message>
        <source>%1, the whole household</source>
        <translation>%1（整户）</translation>
    </message>
    <message>
        <source>Not saved yet: choose above which values stay.</source>
        <translation>还没保存：请先在上面选好留哪个值</translation>
    </message>
    <message>
        <source>This number is in the file already. Open that person instead.</source>
        <translation>库里已有这个号码，请打开那个人</translation>
    </message>
    <message>
        <source>Something else is being written just now. This is saved by itself as soon as that has ended.</source>
        <translation>正在写入别的内容，一结束就自动保存这里，填的都在</translation>
    </message>
    <message>
        <source>Chosen. Save now.</source>
        <translation>都选好了，可以保存</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPage</name>
    <message>
        <source>Known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印此卡</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看明文</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>保存此人</translation>
    </message>
    <message>
        <source>Leave the card</source>
        <translation>离开此卡</translation>
    </message>
    <message>
        <source>What happened with this person</source>
        <translation>此人的时间线</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>登记新居民</translation>
    </message>
    <message>
        <source>Not saved; what was typed is kept as a draft.</source>
        <translation>还没保存，填的内容已留作草稿</translation>
    </message>
    <message>
        <source>This person is no longer in the file</source>
        <translation>库里已没有此人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>补上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>打印明文</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This is the first person of the list.</source>
        <translation>已是名单里的第一人</translation>
    </message>
    <message>
        <source>This is the last person of the list.</source>
        <translation>已是名单里的最后一人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentPanel</name>
    <message>
        <source>Card</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>This person is no longer in the file</source>
        <translation>库里已没有此人</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选中居民</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message numerus="yes">
        <source>%n in the household</source>
        <translation>
            <numerusform>同户 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>已故</translation>
    </message>
</context>
<context>
    <name>Allpost::ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Space selects · Enter opens · F2 changes · Ctrl+C copies with headings</source>
        <translation>空格 多选 · Enter 打开 · F2 改 · Ctrl+C 连表头复制</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印所见</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>改此人</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加条件</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Add to a care group</source>
        <translation>加入人员类别</translation>
    </message>
    <message>
        <source>Take out of a care group</source>
        <translation>移出人员类别</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>全部居民</translation>
    </message>
    <message>
        <source>First add a condition; a view is a list that keeps its conditions.</source>
        <translation>先加一个条件：视图就是记住条件的名单</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Narrowed to “%1” · Backspace takes a letter back, Esc all</source>
        <translation>只看“%1” · 退格 删一字 · Esc 全部恢复</translation>
    </message>
    <message>
        <source>%1 people · %2 households</source>
        <translation>%1 人 · %2 户</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>还没有居民</translation>
    </message>
    <message>
        <source>Bring in the roster as the office keeps it, or register the first person with Ctrl+N.</source>
        <translation>把手头的花名册导进来，或按 Ctrl+N 登记第一位居民</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>第 %1–%2 行，共 %3 人</translation>
    </message>
    <message>
        <source>All of them are so already; nothing was changed.</source>
        <translation>他们本来就是这样，没有改动</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to “%1”?</source>
        <translation>
            <numerusform>把 %n 人加入“%1”？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of “%1”?</source>
        <translation>
            <numerusform>把 %n 人移出“%1”？</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>先不改</translation>
    </message>
    <message numerus="yes">
        <source>Changed for %n people</source>
        <translation>
            <numerusform>已改 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Show the person beside the list</source>
        <translation>在名单旁显示此人</translation>
    </message>
    <message>
        <source>Keep this in the view “%1”?</source>
        <translation>把现在的条件存进视图“%1”？</translation>
    </message>
    <message>
        <source>Save as another view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>存进此视图</translation>
    </message>
    <message>
        <source>Keep these conditions as a view?</source>
        <translation>把现在的条件存为视图？</translation>
    </message>
    <message>
        <source>Rename the view “%1”?</source>
        <translation>把视图“%1”改成什么名字？</translation>
    </message>
    <message>
        <source>The view “%1” is removed; the people in it stay.</source>
        <translation>已删除视图“%1”，名单里的人都在</translation>
    </message>
    <message>
        <source>%1 people / %2</source>
        <translation>%1 人 / %2</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>名单没读出来</translation>
    </message>
    <message>
        <source>The data in the file are untouched.</source>
        <translation>文件里的数据没有动过</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Nobody fits “%1”</source>
        <translation>没有符合“%1”的人</translation>
    </message>
    <message>
        <source>Looked at names, pinyin, numbers, phones and addresses.</source>
        <translation>查了姓名、拼音、证件号码、电话和住址</translation>
    </message>
    <message>
        <source>Show all residents</source>
        <translation>看全部居民</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected are so already and stay as they are.</source>
        <translation>
            <numerusform>所选的人里有 %n 人本来就是这样，保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the households</source>
        <translation>正在数户数</translation>
    </message>
</context>
<context>
    <name>Allpost::RosterImport</name>
    <message>
        <source>Reading sheet “%1”</source>
        <translation>正在读表“%1”</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>导入已停下，什么都没有写入</translation>
    </message>
    <message>
        <source>No sheet of this file holds a list of people with a column of names. Look whether it is the right file.</source>
        <translation>这个文件里没有带姓名列的名单。看看是不是拿错了文件</translation>
    </message>
    <message>
        <source>“%1” stands once for a whole household; the rows below take it over.</source>
        <translation>“%1”一户只写一次，下面各行照它填</translation>
    </message>
    <message>
        <source>This row holds totals or signatures and was left out.</source>
        <translation>这一行是合计或签字，没有导入</translation>
    </message>
    <message>
        <source>The mapping sends “%1” to “%2”, which is nothing a resident has.</source>
        <translation>列对应里“%1”对到“%2”，居民没有这一项</translation>
    </message>
    <message>
        <source>This person already stands in row %1. Only that row is taken.</source>
        <translation>此人在第 %1 行已有，只取那一行</translation>
    </message>
    <message>
        <source>ID number spoilt by the spreadsheet</source>
        <translation>证件号码被表格改坏</translation>
    </message>
    <message>
        <source>Held back. Type it again from the document.</source>
        <translation>留下，请按证件重输</translation>
    </message>
    <message>
        <source>ID number with a day that does not exist</source>
        <translation>证件号码里的日期不存在</translation>
    </message>
    <message>
        <source>Held back. Compare with the document.</source>
        <translation>留下，请对照证件</translation>
    </message>
    <message>
        <source>Last place of the ID number does not fit</source>
        <translation>证件号码末位不符</translation>
    </message>
    <message>
        <source>ID number too short or too long</source>
        <translation>证件号码位数不对</translation>
    </message>
    <message>
        <source>ID number with wrong characters</source>
        <translation>证件号码里有别的字符</translation>
    </message>
    <message>
        <source>ID number of somebody not yet born</source>
        <translation>证件号码的出生日期还没到</translation>
    </message>
    <message>
        <source>ID number of somebody over 130</source>
        <translation>证件号码的出生日期超过 130 年</translation>
    </message>
    <message>
        <source>ID number of an unknown region</source>
        <translation>证件号码的地区查不到</translation>
    </message>
    <message>
        <source>Goes in. The region may be abolished.</source>
        <translation>照样导入，可能是撤销了的地区</translation>
    </message>
    <message>
        <source>No ID number</source>
        <translation>没有证件号码</translation>
    </message>
    <message>
        <source>Goes in, listed as incomplete.</source>
        <translation>照样导入，列入待补</translation>
    </message>
    <message>
        <source>Sex differs from the ID number</source>
        <translation>性别与证件号码不一致</translation>
    </message>
    <message>
        <source>Goes in as written.</source>
        <translation>按写的导入</translation>
    </message>
    <message>
        <source>Birth date differs from the ID number</source>
        <translation>出生日期与证件号码不一致</translation>
    </message>
    <message>
        <source>The number is of another kind of ID</source>
        <translation>号码像是另一种证件</translation>
    </message>
    <message>
        <source>Goes in. Have a look.</source>
        <translation>照样导入，请看一眼</translation>
    </message>
    <message>
        <source>ID number put right</source>
        <translation>证件号码已整理</translation>
    </message>
    <message>
        <source>Goes in without blanks and in half width.</source>
        <translation>去掉空格、改成半角后导入</translation>
    </message>
    <message>
        <source>One person twice</source>
        <translation>同一个人出现两次</translation>
    </message>
    <message>
        <source>Only the first row is taken.</source>
        <translation>只取前一行</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>Held back. Write the name.</source>
        <translation>留下，请补姓名</translation>
    </message>
    <message>
        <source>Name put right</source>
        <translation>姓名已整理</translation>
    </message>
    <message>
        <source>Goes in without blanks.</source>
        <translation>去掉空格后导入</translation>
    </message>
    <message>
        <source>Unusual name</source>
        <translation>姓名少见</translation>
    </message>
    <message>
        <source>Name with a home-made character</source>
        <translation>姓名里有自造字</translation>
    </message>
    <message>
        <source>Goes in. Other computers will not show it.</source>
        <translation>照样导入，别的电脑显示不出来</translation>
    </message>
    <message>
        <source>Phone with a wrong number of digits</source>
        <translation>电话位数不对</translation>
    </message>
    <message>
        <source>Goes in as written, to be verified.</source>
        <translation>照样导入，记为待核实</translation>
    </message>
    <message>
        <source>Phone spoilt by the spreadsheet</source>
        <translation>电话被表格改坏</translation>
    </message>
    <message>
        <source>No phone number in the cell</source>
        <translation>格子里没有电话号码</translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <translation>一格里有几个电话</translation>
    </message>
    <message>
        <source>Kept apart.</source>
        <translation>分开存</translation>
    </message>
    <message>
        <source>Phone put right</source>
        <translation>电话已整理</translation>
    </message>
    <message>
        <source>Goes in without dashes and blanks.</source>
        <translation>去掉横线和空格后导入</translation>
    </message>
    <message>
        <source>Year of two digits</source>
        <translation>年份只有两位</translation>
    </message>
    <message>
        <source>The date is left out until it is said.</source>
        <translation>日期先空着，说明后再填</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>分不清日和月</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>A day that does not exist</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>The date is left out.</source>
        <translation>日期不导入</translation>
    </message>
    <message>
        <source>A date in the future</source>
        <translation>日期还没到</translation>
    </message>
    <message>
        <source>A date too long ago</source>
        <translation>日期太早</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Date written as a number</source>
        <translation>日期存成了数字</translation>
    </message>
    <message>
        <source>Goes in as a date.</source>
        <translation>按日期导入</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>地址没看懂</translation>
    </message>
    <message>
        <source>Address without a room</source>
        <translation>地址没有室号</translation>
    </message>
    <message>
        <source>House number turned into a date</source>
        <translation>门牌变成了日期</translation>
    </message>
    <message>
        <source>Have a look before it goes in.</source>
        <translation>导入前请看一眼</translation>
    </message>
    <message>
        <source>Word outside the lists</source>
        <translation>词不在代码表里</translation>
    </message>
    <message>
        <source>Care group outside the list</source>
        <translation>人员类别不在表里</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>有读不出的字</translation>
    </message>
    <message>
        <source>Goes in. Another encoding may be right.</source>
        <translation>照样导入，也许该换一种编码</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在查各行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Why it stayed back</source>
        <translation>留下的原因</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>留下的行</translation>
    </message>
    <message>
        <source>No row stayed back</source>
        <translation>没有留下的行</translation>
    </message>
    <message>
        <source>The file of the mapping cannot be read. Look whether its name is right.</source>
        <translation>列对应文件打不开，看看文件名对不对</translation>
    </message>
    <message>
        <source>No column of sheet “%1” is the name. Say which one it is.</source>
        <translation>表“%1”没有姓名列，请指出是哪一列</translation>
    </message>
    <message>
        <source>No sheet is chosen. Choose the one with the list of people.</source>
        <translation>还没选表，请选有名单的那张</translation>
    </message>
    <message>
        <source>Comparing with the office file</source>
        <translation>正在与库里比对</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>%1（已止）</translation>
    </message>
    <message>
        <source>The cell held a number that a spreadsheet uses for a date.</source>
        <translation>格子里是表格内部的日期数字，已换成日期</translation>
    </message>
    <message>
        <source>Some characters of this cell cannot be read in the chosen encoding.</source>
        <translation>这格有些字按现在的编码读不出来</translation>
    </message>
    <message>
        <source>This cell is longer than a spreadsheet allows; only its beginning is taken.</source>
        <translation>这格太长，只取了开头</translation>
    </message>
    <message>
        <source>This cell holds a value that cannot be: a day or number that does not exist.</source>
        <translation>这格的值不可能有：日期或数字不存在</translation>
    </message>
    <message>
        <source>A formula stands here whose result the file does not hold. Open it in a spreadsheet program and save it again.</source>
        <translation>这格是公式，文件里没有结果。用表格软件打开再存一次</translation>
    </message>
    <message>
        <source>There is no ID number. The person goes in and is listed as incomplete.</source>
        <translation>没有证件号码，照样导入，列入待补</translation>
    </message>
    <message>
        <source>There is no name in this row. Write it, or leave the row out.</source>
        <translation>这一行没有姓名，请补上，或者不导入</translation>
    </message>
    <message>
        <source>“%1” is in no list. It is kept as it is written.</source>
        <translation>“%1”不在代码表里，按原文保存</translation>
    </message>
    <message>
        <source>“%1” is no care group of the list. It is kept as it is written.</source>
        <translation>“%1”不在人员类别表里，按原文保存</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Name of the head of household</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Address in one cell</source>
        <translation>住址（一格写全）</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Writing residents</source>
        <translation>正在写入居民</translation>
    </message>
    <message>
        <source>Check the rows again before they are brought in.</source>
        <translation>导入前请再查一遍</translation>
    </message>
    <message>
        <source>Somebody changed residents of this list meanwhile. Look at the comparison again, then import.</source>
        <translation>名单里的居民刚被改过，请再看一遍比对结果，然后导入</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>ID number that ends in 000</source>
        <translation>证件号码以 000 结尾</translation>
    </message>
    <message>
        <source>Goes in. Compare with the document.</source>
        <translation>照样导入，请对照证件</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>遮盖过的值</translation>
    </message>
    <message>
        <source>Left out; the rest goes in.</source>
        <translation>这一格不导入，其余照导</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>格子太长</translation>
    </message>
    <message>
        <source>Only its beginning goes in.</source>
        <translation>只导入开头</translation>
    </message>
    <message>
        <source>Value that cannot be</source>
        <translation>不可能有的值</translation>
    </message>
    <message>
        <source>Formula without a result</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>The cell counts as empty.</source>
        <translation>这格当作空的</translation>
    </message>
    <message>
        <source>This value is masked. It is left out; the file was exported without it.</source>
        <translation>这个值是遮盖过的，没有导入；文件导出时就不带它</translation>
    </message>
</context>
<context>
    <name>Allpost::SavedViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>给视图起个名字。</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Give this one another name.</source>
        <translation>已有视图“%1”，换个名字。</translation>
    </message>
</context>
<context>
    <name>Allpost::SearchBox</name>
    <message>
        <source>Name, pinyin, last digits of ID or phone, door 3-2-501</source>
        <translation>姓名、拼音、证件或电话尾号、门牌 3-2-501</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>The search is being prepared; more may be found in a moment</source>
        <translation>搜索正在准备，一会儿还会找到更多</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”. Names, former names, pinyin, ID numbers, phones and addresses were searched.</source>
        <translation>没有找到“%1”。姓名、曾用名、拼音、证件号、电话和住址都找过了。</translation>
    </message>
</context>
<context>
    <name>Allpost::SearchModel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用名 %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>住址未登记</translation>
    </message>
    <message>
        <source>%1 · household of %2</source>
        <translation>%1 · %2户</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>电话未登记</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>证件号未登记</translation>
    </message>
</context>
<context>
    <name>Allpost::Seat</name>
    <message>
        <source>A matter at the counter</source>
        <translation>窗口办事</translation>
    </message>
    <message>
        <source>Checking data with the person</source>
        <translation>与本人核对</translation>
    </message>
    <message>
        <source>A request of the street or a department</source>
        <translation>街道或部门要求</translation>
    </message>
    <message>
        <source>Archive on paper</source>
        <translation>纸质存档</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>%1: what for?</source>
        <translation>%1，做什么用？</translation>
    </message>
    <message>
        <source>It is noted who took full numbers, when and what for.</source>
        <translation>谁、什么时候、为什么取走明文，都会记下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reason, chosen or typed</source>
        <translation>事由，可选可填</translation>
    </message>
    <message>
        <source>Leave it masked</source>
        <translation>不取明文</translation>
    </message>
    <message>
        <source>Take in full</source>
        <translation>取明文</translation>
    </message>
    <message>
        <source>Say what the full numbers are needed for.</source>
        <translation>先写明做什么用</translation>
    </message>
</context>
<context>
    <name>Allpost::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Allpost::SheetsModel</name>
    <message>
        <source>hidden, left out</source>
        <translation>隐藏，不取</translation>
    </message>
    <message>
        <source>no list of people</source>
        <translation>没有人员名单</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不取</translation>
    </message>
</context>
<context>
    <name>Allpost::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>关上侧栏</translation>
    </message>
</context>
<context>
    <name>Allpost::StartPage</name>
    <message>
        <source>Allpost</source>
        <translation>全岗通</translation>
    </message>
    <message>
        <source>The residents of one community in one file on this PC. Begin with a new office, look at the sample office, or open a file you have.</source>
        <translation>一个社区的居民，存在这台电脑的一个文件里。新建社区、看看示例，或者打开已有的文件。</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>As on the seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建好开始</translation>
    </message>
    <message>
        <source>An office file you have</source>
        <translation>已有的社区文件</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>接着用</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例社区</translation>
    </message>
    <message>
        <source>900 households of invented people, to try everything without harm.</source>
        <translation>900 户虚构居民，随便试，不会出错</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>The file is not encrypted: who can copy it can read it. Keep it on a PC with a password.</source>
        <translation>文件没有加密：能复制它的人就能看。放在有开机密码的电脑上</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>On this PC or on a stick (*.allpost).</source>
        <translation>在这台电脑或 U 盘上（*.allpost）</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>Making up the people of the sample office</source>
        <translation>正在编示例居民</translation>
    </message>
    <message>
        <source>Cancelled, no file is left.</source>
        <translation>取消后不留文件</translation>
    </message>
    <message>
        <source>Your name stands beside everything you save.</source>
        <translation>你存的每一样都记着你的姓名</translation>
    </message>
    <message>
        <source>The name stands on every printed page.</source>
        <translation>每张打印件上都印社区名称</translation>
    </message>
    <message>
        <source>Office files (*.allpost)</source>
        <translation>社区文件 (*.allpost)</translation>
    </message>
</context>
<context>
    <name>Allpost::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
</context>
<context>
    <name>Allpost::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Allpost::ThisPcCard</name>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>台席</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>社区文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file is not encrypted: who can copy it can read it. Keep it on a PC with a password.</source>
        <translation>文件没有加密：能复制它的人就能看。放在有开机密码的电脑上</translation>
    </message>
    <message>
        <source>Check the file now</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking changes nothing; work can go on meanwhile.</source>
        <translation>只看不改，可以边查边做别的</translation>
    </message>
    <message>
        <source>The file is sound: every table says what the journal says.</source>
        <translation>文件完好：每张表都与操作记录对得上</translation>
    </message>
    <message>
        <source>Make a backup now, then restore from the last good one.</source>
        <translation>先备份一份，再从上一份完好的备份恢复</translation>
    </message>
</context>
<context>
    <name>Allpost::WorkersCard</name>
    <message>
        <source>Workers</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新工作人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Counter, grid, secretary …</source>
        <translation>前台、网格员、书记……</translation>
    </message>
    <message>
        <source>Add the worker</source>
        <translation>加人</translation>
    </message>
    <message>
        <source>%1 works at this desk now; every change carries this name. Ctrl+Shift+W comes here.</source>
        <translation>现在是%1在用，存的每一样都记这个名字。Ctrl+Shift+W 回到这里</translation>
    </message>
    <message>
        <source>This worker sits at the desk already.</source>
        <translation>现在就是此人在用</translation>
    </message>
    <message>
        <source>Who has left cannot sit down; take the worker back first.</source>
        <translation>已离岗的不能换上，先请回来</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>Somebody else must sit down first.</source>
        <translation>先换上别人</translation>
    </message>
    <message>
        <source>%1 works at this desk now</source>
        <translation>现在是%1在用</translation>
    </message>
    <message>
        <source>The name stands beside everything the worker saves.</source>
        <translation>此人存的每一样都记这个名字</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>换成此人</translation>
    </message>
</context>
<context>
    <name>Allpost::WorkersModel</name>
    <message>
        <source>not named</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>at the desk now</source>
        <translation>正在用</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>CommandAreas</name>
    <message>
        <source>Go to</source>
        <translation>去</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>居民列表</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>allpost [OFFICE.allpost] opens the window. Verbs without a window:</source>
        <translation>allpost [社区.allpost] 打开窗口。不开窗口的命令：</translation>
    </message>
    <message>
        <source>allpost VERB --help tells more of each.</source>
        <translation>allpost 命令 --help 说明每个命令。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 要一个 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Say which office: --office FILE.</source>
        <translation>说明是哪个社区：--office 文件。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>One JSON object on standard output and nothing else there.</source>
        <translation>标准输出只给一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Tells what this verb takes.</source>
        <translation>说明这个命令怎么用。</translation>
    </message>
    <message>
        <source>%1 takes: %2</source>
        <translation>%1 的用法：%2</translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation>社区文件。</translation>
    </message>
    <message>
        <source>new takes --office FILE and --community NAME.</source>
        <translation>new 要有 --office 文件 和 --community 社区名。</translation>
    </message>
    <message>
        <source>Worker 1</source>
        <translation>工作人员 1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已建：%1</translation>
    </message>
    <message>
        <source>Changqing sample community</source>
        <translation>长青示例社区</translation>
    </message>
    <message>
        <source>Liu Min</source>
        <translation>刘敏</translation>
    </message>
    <message>
        <source>Made: %1 with %2 invented people</source>
        <translation>已建：%1，含虚构居民 %2 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>There is no list “%1”; there is: resident.</source>
        <translation>没有名单“%1”；可用的是 resident（居民）。</translation>
    </message>
    <message>
        <source>The encodings are UTF-8, UTF-16LE, UTF-16BE, GB18030 and Big5.</source>
        <translation>可选编码：UTF-8、UTF-16LE、UTF-16BE、GB18030、Big5。</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>Read %1 · new %2 · completed %3 · unchanged %4 · held back %5 · new households %6</source>
        <translation>读入 %1 · 新增 %2 · 补全 %3 · 相同 %4 · 留下 %5 · 新增户 %6</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.xlsx, .csv or .pdf.</source>
        <translation>请写明导出到哪里：--out 文件.xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有“%1”这一列。</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <translation>%1 行：%2</translation>
    </message>
    <message>
        <source>The file is sound: SQLite, links, journal and tables agree.</source>
        <translation>文件完好：数据库、关联、流水和表格都一致。</translation>
    </message>
    <message>
        <source>The file is not sound; restore the last good backup to a new file.</source>
        <translation>文件有问题；请用最近一份好的备份恢复成新文件。</translation>
    </message>
    <message>
        <source>All tables were made anew from the journal.</source>
        <translation>已按流水重建全部表格。</translation>
    </message>
    <message>
        <source>Kept and checked: %1</source>
        <translation>已备份并试打开：%1</translation>
    </message>
    <message>
        <source>Restored to a new file: %1</source>
        <translation>已恢复成新文件：%1</translation>
    </message>
    <message>
        <source>screens takes --office FILE and --out FOLDER.</source>
        <translation>screens 要写明 --office 文件 和 --out 文件夹。</translation>
    </message>
    <message>
        <source>%1 pictures; %2 texts do not fit.</source>
        <translation>画出 %1 张；%2 处文字放不下。</translation>
    </message>
    <message>
        <source>makes an empty office</source>
        <translation>新建空社区</translation>
    </message>
    <message>
        <source>Name of the community.</source>
        <translation>社区名称。</translation>
    </message>
    <message>
        <source>Name of the first worker.</source>
        <translation>第一位工作人员的姓名。</translation>
    </message>
    <message>
        <source>Name of this desk.</source>
        <translation>这个台席的名称。</translation>
    </message>
    <message>
        <source>makes a sample office of invented people</source>
        <translation>用虚构居民建示例社区</translation>
    </message>
    <message>
        <source>How many households (900).</source>
        <translation>多少户（900）。</translation>
    </message>
    <message>
        <source>The same seed gives the same people (1).</source>
        <translation>种子相同，人也相同（1）。</translation>
    </message>
    <message>
        <source>Months of history, as later capabilities need them.</source>
        <translation>多少个月的往来记录，供以后的功能用。</translation>
    </message>
    <message>
        <source>finds people</source>
        <translation>查人</translation>
    </message>
    <message>
        <source>How many to show (50); the total is exact.</source>
        <translation>显示多少人（50），总数是准的。</translation>
    </message>
    <message>
        <source>brings a spreadsheet in</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Which column is which field, as JSON.</source>
        <translation>列与字段的对应，JSON 文件。</translation>
    </message>
    <message>
        <source>Where to save the rows held back, as a spreadsheet.</source>
        <translation>留下的行另存为哪个表格。</translation>
    </message>
    <message>
        <source>Encoding of a text file; found out unless given.</source>
        <translation>文本文件的编码；不写则自动识别。</translation>
    </message>
    <message>
        <source>writes a list to .xlsx, .csv or .pdf, in full and noted</source>
        <translation>把名单写成 .xlsx、.csv 或 .pdf，含完整号码并留记录</translation>
    </message>
    <message>
        <source>Where to; the ending says what.</source>
        <translation>写到哪里；后缀决定格式。</translation>
    </message>
    <message>
        <source>A condition in the filter language.</source>
        <translation>筛选条件。</translation>
    </message>
    <message>
        <source>Names of columns, parted by commas.</source>
        <translation>列名，用逗号隔开。</translation>
    </message>
    <message>
        <source>Mask ID numbers, phones and the like.</source>
        <translation>遮盖证件号码、电话等。</translation>
    </message>
    <message>
        <source>checks the file: SQLite, links, journal, tables</source>
        <translation>检查文件：数据库、关联、流水、表格</translation>
    </message>
    <message>
        <source>hash over the contents, equal where the contents are equal</source>
        <translation>内容的摘要，内容相同则摘要相同</translation>
    </message>
    <message>
        <source>makes all tables anew from the journal</source>
        <translation>按流水重建全部表格</translation>
    </message>
    <message>
        <source>keeps a checked copy</source>
        <translation>备份并试打开</translation>
    </message>
    <message>
        <source>Folder of the copy.</source>
        <translation>备份放在哪个文件夹。</translation>
    </message>
    <message>
        <source>makes a new office file from a backup</source>
        <translation>用备份恢复成新文件</translation>
    </message>
    <message>
        <source>draws every screen to PNG</source>
        <translation>把每个画面画成 PNG</translation>
    </message>
    <message>
        <source>Folder of the pictures.</source>
        <translation>图片放在哪个文件夹。</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Worker</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Worker name</source>
        <translation>工作人员姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>社区电话</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Word for a code</source>
        <translation>代码用词</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Keep the word</source>
        <translation>保留原词</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>导入对应关系</translation>
    </message>
    <message>
        <source>Header fingerprint</source>
        <translation>表头特征</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Estate name</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building number</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Stairwell number</source>
        <translation>单元号</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Address as written</source>
        <translation>原地址</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Household kind</source>
        <translation>户别</translation>
    </message>
    <message>
        <source>Head still missing</source>
        <translation>待补户主</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household membership</source>
        <translation>在户关系</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>居住关系</translation>
    </message>
    <message>
        <source>Care record</source>
        <translation>人员类别记录</translation>
    </message>
    <message>
        <source>Care group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Population class</source>
        <translation>人口类别</translation>
    </message>
    <message>
        <source>Registration and presence</source>
        <translation>人户状态</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID tail</source>
        <translation>证件尾号</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>信息不全</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>是户主</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>户主姓名</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>户内人数</translation>
    </message>
    <message>
        <source>Grid layer</source>
        <translation>网格层</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>网格层名称</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>网格层类型</translation>
    </message>
    <message>
        <source>Households at least</source>
        <translation>户数下限</translation>
    </message>
    <message>
        <source>Households at most</source>
        <translation>户数上限</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>主网格层</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Name of the grid</source>
        <translation>网格名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级网格</translation>
    </message>
    <message>
        <source>Grid branch</source>
        <translation>网格党支部</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>网格服务站</translation>
    </message>
    <message>
        <source>Range of a grid</source>
        <translation>网格范围</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>岗位类别</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>岗位层级</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应配人数</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>任期届满</translation>
    </message>
    <message>
        <source>Previous household number</source>
        <translation>原户号</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Household ended on</source>
        <translation>销户日期</translation>
    </message>
    <message>
        <source>Joined into</source>
        <translation>并入户</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>在户起因</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>离户原因</translation>
    </message>
    <message>
        <source>Beginning entered on</source>
        <translation>起始登记日</translation>
    </message>
    <message>
        <source>End entered on</source>
        <translation>终止登记日</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>迁入地</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>迁往地</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Visit every (days)</source>
        <translation>走访周期（天）</translation>
    </message>
    <message>
        <source>Care group of the office</source>
        <translation>本社区人员类别</translation>
    </message>
    <message>
        <source>For a person or a household</source>
        <translation>按人或按户</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Second record of one person</source>
        <translation>同一人的另一档案</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>另一档案</translation>
    </message>
    <message>
        <source>Record that counts</source>
        <translation>主档案</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Hint rule</source>
        <translation>提示规则</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Kind of hint</source>
        <translation>提示类别</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Example it came from</source>
        <translation>示例来源</translation>
    </message>
    <message>
        <source>Answered hint</source>
        <translation>已答复的提示</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>不再提示至</translation>
    </message>
    <message>
        <source>Kind of estate</source>
        <translation>小区类型</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>封闭情况</translation>
    </message>
    <message>
        <source>Property management</source>
        <translation>物业管理方式</translation>
    </message>
    <message>
        <source>Property firm</source>
        <translation>物业公司</translation>
    </message>
    <message>
        <source>Phone of the property firm</source>
        <translation>物业电话</translation>
    </message>
    <message>
        <source>Property contract since</source>
        <translation>物业合同起</translation>
    </message>
    <message>
        <source>Property contract until</source>
        <translation>物业合同止</translation>
    </message>
    <message>
        <source>Head of the owners&apos; committee</source>
        <translation>业委会主任</translation>
    </message>
    <message>
        <source>Phone of the owners&apos; committee</source>
        <translation>业委会电话</translation>
    </message>
    <message>
        <source>Owners&apos; committee since</source>
        <translation>业委会成立日期</translation>
    </message>
    <message>
        <source>Term of the owners&apos; committee ends</source>
        <translation>业委会届满</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>建成年份</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Lowest floor</source>
        <translation>最低层</translation>
    </message>
    <message>
        <source>Highest floor</source>
        <translation>最高层</translation>
    </message>
    <message>
        <source>Doors on a floor</source>
        <translation>每层户数</translation>
    </message>
    <message>
        <source>Floors of shops</source>
        <translation>商铺层数</translation>
    </message>
    <message>
        <source>Doors that do not exist</source>
        <translation>缺少的门牌</translation>
    </message>
    <message>
        <source>Further doors</source>
        <translation>增加的门牌</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>How it is lived in</source>
        <translation>居住情况</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>供热方式</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（㎡）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>房主</translation>
    </message>
    <message>
        <source>Phone of the owner</source>
        <translation>房主电话</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Hazard checked on</source>
        <translation>隐患检查日期</translation>
    </message>
    <message>
        <source>Former name of a place</source>
        <translation>历次地名</translation>
    </message>
    <message>
        <source>Level of the place</source>
        <translation>地名层级</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>无证件号原因</translation>
    </message>
    <message>
        <source>ID card valid until</source>
        <translation>身份证有效期至</translation>
    </message>
    <message>
        <source>Holds an ID card</source>
        <translation>已领身份证</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业状况</translation>
    </message>
    <message>
        <source>Out of work since</source>
        <translation>失业日期</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Draws a pension</source>
        <translation>已领养老金</translation>
    </message>
    <message>
        <source>Medical insurance this year</source>
        <translation>本年度参加医保</translation>
    </message>
    <message>
        <source>Joined the Party on</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Came here on</source>
        <translation>来本地日期</translation>
    </message>
    <message>
        <source>Residence permit until</source>
        <translation>居住证有效期至</translation>
    </message>
    <message>
        <source>Former registration kind</source>
        <translation>原户口性质</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女情况</translation>
    </message>
    <message>
        <source>Last health check</source>
        <translation>最近体检</translation>
    </message>
    <message>
        <source>Last screening</source>
        <translation>最近筛查</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Away to</source>
        <translation>外出去向</translation>
    </message>
    <message>
        <source>Reason of absence</source>
        <translation>外出原因</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人员</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>走访结果</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>走访事项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs help in daily life</source>
        <translation>生活自理有困难</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>跟进期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is neither a spreadsheet nor text. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这既不是表格也不是文本。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or look for another copy.</source>
        <translation>文件是空的。请对方重发，或找别的副本。</translation>
    </message>
    <message>
        <source>This computer cannot read %1. Save the file as UTF-8 or .xlsx.</source>
        <translation>本机读不了 %1 编码。把文件另存为 UTF-8 或 .xlsx。</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed, so the rows from there on cannot be told apart. Correct that line, or save the file as .xlsx.</source>
        <translation>第 %1 行的引号没有闭合，后面的行分不开。改好这一行，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row %1 holds more than a spreadsheet can. Choose another separator or encoding, or save the file as .xlsx.</source>
        <translation>第 %1 行超出表格容量。换一种分隔符或编码，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A CSV file holds one sheet only. Save as .xlsx instead.</source>
        <translation>CSV 只能存一张表，改存 .xlsx。</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and choose it again.</source>
        <translation>文件已不在原处，重新选择。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it in other programs, or copy it to this computer and try again.</source>
        <translation>文件打不开。先在其他程序里关闭它，或复制到本机再试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make room or choose another place, then save again.</source>
        <translation>磁盘空间已满。腾出空间或换个位置再保存。</translation>
    </message>
    <message>
        <source>Nothing can be saved in this place. Choose another folder.</source>
        <translation>这个位置不能保存，换个文件夹。</translation>
    </message>
    <message>
        <source>The file could not be saved. Close it in other programs or choose another place, then save again.</source>
        <translation>文件没有保存下来。先在其他程序里关闭它，或换个位置再保存。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Copy it again, or open it in WPS or Excel and save it as a new .xlsx file.</source>
        <translation>文件已损坏或没有复制完整。重新复制一份，或用 WPS、Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file holds more than can be taken in at once. Split it into several files and bring them in one after another.</source>
        <translation>文件内容太多，一次读不完。拆成几个文件，分次导入。</translation>
    </message>
    <message>
        <source>The file is not built as spreadsheets are and was refused for safety. Ask the sender for a new one, saved by WPS or Excel as .xlsx.</source>
        <translation>文件结构不正常，为安全起见没有读取。请对方用 WPS 或 Excel 另存为 .xlsx 重新发来。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of 2003: open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是 2003 版 XML 表格：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file, not a spreadsheet. Ask for the list as .xlsx.</source>
        <translation>这是 XML 文件，不是表格。请对方提供 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page saved as .xls: open it in WPS and save it as .xlsx.</source>
        <translation>这是存成 .xls 的网页：用 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the spreadsheet it was printed from.</source>
        <translation>这是 PDF。请对方提供原来的表格。</translation>
    </message>
    <message>
        <source>This is a text document, not a spreadsheet: copy its table into WPS or Excel and save it as .xlsx.</source>
        <translation>这是文字文档，不是表格：把里面的表格复制到 WPS 或 Excel，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the spreadsheet itself.</source>
        <translation>这是图片。请对方提供表格文件。</translation>
    </message>
    <message>
        <source>This is an archive: unpack it and choose the spreadsheet inside.</source>
        <translation>这是压缩包：解压后选择里面的表格。</translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet. If it is an office file, open it instead of importing it.</source>
        <translation>这是数据库，不是表格。如果是本程序的文件，用“打开”，不用导入。</translation>
    </message>
    <message>
        <source>This workbook was made by a very old Excel: open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是很旧的 Excel 版本存的：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a file. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这不是文件。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>Lists are saved as .xlsx or .csv. Give the file a name that ends so.</source>
        <translation>名单只能存为 .xlsx 或 .csv，文件名要以此结尾。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in WPS or Excel, take the password off, save it and choose it again.</source>
        <translation>文件有密码保护。用 WPS 或 Excel 打开，取消密码，保存后重新选择。</translation>
    </message>
    <message>
        <source>These are presentation slides, not a spreadsheet. Choose the spreadsheet itself.</source>
        <translation>这是演示文稿，不是表格。选择表格文件。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet. Choose the spreadsheet (.xlsx, .xls or .csv).</source>
        <translation>这不是表格。选择表格文件（.xlsx、.xls 或 .csv）。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods): open it in WPS or LibreOffice and save it as .xlsx.</source>
        <translation>这是 OpenDocument 表格（.ods）：用 WPS 或 LibreOffice 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb): open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）：用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a zip archive, not a spreadsheet: unpack it and choose the spreadsheet inside.</source>
        <translation>这是压缩包，不是表格：解压后选择里面的表格。</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet cell can hold (32,767 characters). Shorten it, or save as .csv.</source>
        <translation>有一段文字超过单元格上限（32767 字）。缩短后再存，或存为 .csv。</translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than 1,048,576 rows. Narrow the list, or save as .csv.</source>
        <translation>表格最多 1048576 行。缩小范围，或存为 .csv。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 (Filter, character %2)</source>
        <translation>%1（筛选条件第 %2 个字）</translation>
    </message>
    <message>
        <source>A filter says which records are shown:
    age &gt;= 80 and group has 低保
    sex = 女 and (phone = empty or age &lt; 18)
Comparisons: = != &lt; &lt;= &gt; &gt;=, has, starts with, in (…, …), between … and …, is empty.
Joined by and, or, not, and brackets. Of several words one is enough: group has 独居 or 空巢.
Days: 2026-01-31, 2026-01, 2026, today - 30, this month, last 30 days.
A comparison with something that is not on file is false; is empty finds those.
Words with blanks stand in quotes.</source>
        <translation>筛选条件说明显示哪些记录：
    年龄 &gt;= 80 且 人员类别 含 低保
    性别 = 女 且 （电话 为空 或 年龄 &lt; 18）
比较：= != &lt; &lt;= &gt; &gt;=、含、开头是、属于（…，…）、介于 … 至 …、为空。
用 且、或、非 和括号连接。几个词有一个就算：人员类别 含 独居 或 空巢。
日期：2026-01-31、2026-01、2026年、今天 - 30、本月、近 30 天。
没有登记的，比较都不成立；用 为空 查没有登记的。
词里有空格时加引号。</translation>
    </message>
    <message>
        <source>turns the condition round</source>
        <translation>条件取反</translation>
    </message>
    <message>
        <source>this or more</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>this or less</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>more than this</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than this</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>belongs to the group</source>
        <translation>属于这一类</translation>
    </message>
    <message>
        <source>these letters stand in it</source>
        <translation>含有这些字</translation>
    </message>
    <message>
        <source>does not belong to the group</source>
        <translation>不属于这一类</translation>
    </message>
    <message>
        <source>exactly this</source>
        <translation>正好是</translation>
    </message>
    <message>
        <source>on file, but not this</source>
        <translation>已登记但不是</translation>
    </message>
    <message>
        <source>from … to …, both included</source>
        <translation>从…到…，两端都算</translation>
    </message>
    <message>
        <source>one of several: (…, …)</source>
        <translation>几个里的一个：（…，…）</translation>
    </message>
    <message>
        <source>begins with these letters</source>
        <translation>以这些字开头</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>the year before last</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>满 %1 岁</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1 岁</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不满 %1 岁</translation>
    </message>
    <message>
        <source>%1 or younger</source>
        <translation>不超过 %1 岁</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>not %1 years</source>
        <translation>不是 %1 岁</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>晚于 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>不晚于 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>不在 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>以 %1 开头</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>is not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>is on file</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>This filter is too long. Divide it in two views.</source>
        <translation>筛选条件太长，分成两个视图。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>这个右括号没有配对。</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” belongs.</source>
        <translation>“%1”这里应该是 且 或 或。</translation>
    </message>
    <message>
        <source>Too many brackets stand inside each other.</source>
        <translation>括号套得太多。</translation>
    </message>
    <message>
        <source>The bracket opened here is not closed.</source>
        <translation>这里的括号没有配对。</translation>
    </message>
    <message>
        <source>A field is missing at the end, such as “%1”.</source>
        <translation>末尾缺一个字段，例如“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Is it “%2”?</source>
        <translation>没有“%1”这个字段，是不是“%2”？</translation>
    </message>
    <message>
        <source>This filter has too many conditions. Divide it in two views.</source>
        <translation>条件太多，分成两个视图。</translation>
    </message>
    <message>
        <source>After “%1” a comparison is missing, such as %2.</source>
        <translation>“%1”后面缺比较，例如 %2。</translation>
    </message>
    <message>
        <source>&gt;= 80</source>
        <translation>&gt;= 80</translation>
    </message>
    <message>
        <source>“has …”</source>
        <translation>“含 …”</translation>
    </message>
    <message>
        <source>= …</source>
        <translation>= …</translation>
    </message>
    <message>
        <source>After “%1” a value is missing.</source>
        <translation>“%1”后面缺一个值。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by size. Use = or “has”.</source>
        <translation>“%1”比不了大小，用 = 或 含。</translation>
    </message>
    <message>
        <source>“%1” is compared with =, &lt; or &gt;, not by its letters.</source>
        <translation>“%1”用 =、&lt;、&gt; 比，不按字查。</translation>
    </message>
    <message>
        <source>“%1” has no beginning to compare. Use = or “has”.</source>
        <translation>“%1”不能按开头查，用 = 或 含。</translation>
    </message>
    <message>
        <source>“Empty” can only be compared with = or !=.</source>
        <translation>“空”只能用 = 或 !=。</translation>
    </message>
    <message numerus="yes">
        <source>A condition takes no more than %n values.</source>
        <translation>
            <numerusform>一个条件最多 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the values of a list a comma is missing.</source>
        <translation>几个值之间缺逗号。</translation>
    </message>
    <message>
        <source>“Between” takes two values: between 60 and 80.</source>
        <translation>“介于”要两个值：介于 60 至 80。</translation>
    </message>
    <message>
        <source>A value is missing at the end.</source>
        <translation>末尾缺一个值。</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1”不是“%2”可用的值。</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, and “%2” is none.</source>
        <translation>“%1”要和数字比，“%2”不是数字。</translation>
    </message>
    <message>
        <source>Here stands yes or no.</source>
        <translation>这里填 是 或 否。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-01-31, 2026-01, 2026 or today.</source>
        <translation>“%1”不是日期。可写 2026-01-31、2026-01、2026 或 今天。</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”. In quotes it is searched as it stands.</source>
        <translation>“%2”里没有“%1”这个词。加上引号就按原文查。</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”. Is it “%3”?</source>
        <translation>“%2”里没有“%1”这个词，是不是“%3”？</translation>
    </message>
    <message>
        <source>Nothing stands between the quotation marks.</source>
        <translation>引号里没有内容。</translation>
    </message>
    <message>
        <source>The quotation mark opened here is not closed.</source>
        <translation>这里的引号没有配对。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>这份名单是空的</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>80 and older</source>
        <translation>80 岁以上</translation>
    </message>
    <message>
        <source>Subsistence allowance and destitute</source>
        <translation>低保特困</translation>
    </message>
    <message>
        <source>Floating population</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待补全</translation>
    </message>
</context>
<context>
    <name>ResidentTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>证件号未登记</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>The name is missing.</source>
        <translation>还没填姓名</translation>
    </message>
    <message>
        <source>Without a number the person is listed as incomplete.</source>
        <translation>没有号码也能登记，会列入“待补全”</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Making the sample office</source>
        <translation>正在建示例社区</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>文件夹建不了，换个地方</translation>
    </message>
    <message>
        <source>The pictures cannot be saved there.</source>
        <translation>图片存不到那里</translation>
    </message>
    <message>
        <source>Drawing the screens</source>
        <translation>正在画各个画面</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，什么都没改</translation>
    </message>
    <message>
        <source>The name stands on every printed page.</source>
        <translation>每张打印件上都印社区名称</translation>
    </message>
    <message>
        <source>The code of a county has six digits, for instance 230604.</source>
        <translation>区县代码是六位数字，例如 230604</translation>
    </message>
    <message>
        <source>Say what the full data is needed for; it is recorded.</source>
        <translation>请写明要明文的原因，会留下记录</translation>
    </message>
    <message>
        <source>This is kept from most workers. Ask the colleague who founded the office to grant it to you.</source>
        <translation>这项内容多数人看不到，请建立社区的同事给你开通</translation>
    </message>
    <message>
        <source>Enter the worker&apos;s name.</source>
        <translation>请填工作人员姓名</translation>
    </message>
    <message>
        <source>There is already a worker of this name. Add something that tells the two apart.</source>
        <translation>已有同名的工作人员，加个字区分一下</translation>
    </message>
    <message>
        <source>This worker is at the desk now. Switch to another one first.</source>
        <translation>这名工作人员正在用，先换人</translation>
    </message>
    <message>
        <source>This worker has left the office.</source>
        <translation>这名工作人员已离开</translation>
    </message>
    <message>
        <source>The backup was not made: there is no room left in its folder. The office file is as it was; make room or choose another folder.</source>
        <translation>备份没做成：文件夹所在的盘满了。社区文件没有变，腾出空间或换个文件夹</translation>
    </message>
    <message>
        <source>The backup was not made: the copy did not pass its check. The office file is as it was; run the check on it.</source>
        <translation>备份没做成：副本没有通过检查。社区文件没有变，请对它做一次检查</translation>
    </message>
    <message>
        <source>The backup was not made: its folder cannot be written. The office file is as it was; choose another folder or put the stick in.</source>
        <translation>备份没做成：文件夹写不进去。社区文件没有变，换个文件夹或插好 U 盘</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name; nothing was overwritten.</source>
        <translation>已有同名文件，没有覆盖。换个名字</translation>
    </message>
    <message>
        <source>This is the office file that is open now. Choose a backup of it.</source>
        <translation>这就是正在用的社区文件，请选它的备份</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored. Choose an older one.</source>
        <translation>这份备份已损坏，没有恢复。选一份更早的</translation>
    </message>
    <message>
        <source>Not saved: this PC&apos;s clock is set to the past. Set date and time, then save again.</source>
        <translation>没存成：电脑时间是过去的时间。调好日期和时间后再存</translation>
    </message>
    <message>
        <source>Not saved: this PC&apos;s clock does not fit what the file has seen. Check date and time, then save again.</source>
        <translation>没存成：电脑时间与文件里的记录对不上。核对日期和时间后再存</translation>
    </message>
    <message>
        <source>The office file is busy: something else is being saved. Try again in a moment.</source>
        <translation>社区文件正忙：在保存别的内容，稍后再试</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Nothing in the file was changed; make room and save again.</source>
        <translation>没存成：磁盘满了。文件没有改动，腾出空间后再存</translation>
    </message>
    <message>
        <source>Not saved: the office file may only be read. Copy it to a folder you may write to.</source>
        <translation>没存成：社区文件是只读的，复制到可写的文件夹再用</translation>
    </message>
    <message>
        <source>Not saved: the disk or stick did not answer. Nothing in the file was changed; put it back and save again.</source>
        <translation>没存成：磁盘或 U 盘没有响应。文件没有改动，接好后再存</translation>
    </message>
    <message>
        <source>The office file is damaged. Restore the last backup to a new file.</source>
        <translation>社区文件已损坏，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>The office file cannot be opened. Check that the disk or stick is there.</source>
        <translation>社区文件打不开，看看磁盘或 U 盘在不在</translation>
    </message>
    <message>
        <source>The office file could not be read or saved. Nothing was changed.</source>
        <translation>社区文件读写不了，什么都没改</translation>
    </message>
    <message>
        <source>There is no such office file.</source>
        <translation>没有这个社区文件</translation>
    </message>
    <message>
        <source>Office founded</source>
        <translation>建立社区</translation>
    </message>
    <message>
        <source>Change of the office&apos;s particulars</source>
        <translation>修改社区信息</translation>
    </message>
    <message>
        <source>Sample office filled</source>
        <translation>生成示例社区</translation>
    </message>
    <message>
        <source>Resident registered</source>
        <translation>登记居民</translation>
    </message>
    <message>
        <source>Change of a resident</source>
        <translation>修改居民</translation>
    </message>
    <message>
        <source>Resident removed</source>
        <translation>删除居民</translation>
    </message>
    <message>
        <source>Resident brought back</source>
        <translation>恢复居民</translation>
    </message>
    <message>
        <source>Resident moved</source>
        <translation>居民迁移</translation>
    </message>
    <message>
        <source>Household added</source>
        <translation>登记户</translation>
    </message>
    <message>
        <source>Change of a household</source>
        <translation>修改户</translation>
    </message>
    <message>
        <source>Household removed</source>
        <translation>删除户</translation>
    </message>
    <message>
        <source>Member added to a household</source>
        <translation>加入户</translation>
    </message>
    <message>
        <source>Change of a membership</source>
        <translation>修改在户关系</translation>
    </message>
    <message>
        <source>Member taken out of a household</source>
        <translation>移出户</translation>
    </message>
    <message>
        <source>Care group added</source>
        <translation>加入人员类别</translation>
    </message>
    <message>
        <source>Change of a care record</source>
        <translation>修改人员类别记录</translation>
    </message>
    <message>
        <source>Care group taken away</source>
        <translation>去掉人员类别</translation>
    </message>
    <message>
        <source>Worker added</source>
        <translation>添加工作人员</translation>
    </message>
    <message>
        <source>Change of a worker</source>
        <translation>修改工作人员</translation>
    </message>
    <message>
        <source>Worker renamed</source>
        <translation>工作人员改名</translation>
    </message>
    <message>
        <source>Worker left the office</source>
        <translation>工作人员离开</translation>
    </message>
    <message>
        <source>Worker is back in the office</source>
        <translation>工作人员回来了</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>修改视图</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Word for a code remembered</source>
        <translation>记住代码的叫法</translation>
    </message>
    <message>
        <source>Column mapping remembered</source>
        <translation>记住列的对应</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>登记%1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Import: %1 residents added, %2 changed</source>
        <translation>导入：新增 %1 人，修改 %2 人</translation>
    </message>
    <message>
        <source>Import of %1 residents</source>
        <translation>导入 %1 名居民</translation>
    </message>
    <message>
        <source>Import: %1 residents changed</source>
        <translation>导入：修改 %1 人</translation>
    </message>
    <message>
        <source>Import of a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>This deed is not in the file.</source>
        <translation>文件里没有这一步</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>其他改动</translation>
    </message>
    <message>
        <source>This record is not in the file.</source>
        <translation>文件里没有这条记录</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>文件本身已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Something foreign stands in the file: %1</source>
        <translation>文件里有外来的东西：%1</translation>
    </message>
    <message>
        <source>%1 stands in the journal but not in its table.</source>
        <translation>%1在日志里有，表里没有</translation>
    </message>
    <message>
        <source>%1 links to a record that does not exist.</source>
        <translation>%1指向一条不存在的记录</translation>
    </message>
    <message>
        <source>%1 is not what the journal says: %2.</source>
        <translation>%1与流水日志不一致：%2</translation>
    </message>
    <message>
        <source>The identity of %1 is not what the journal says.</source>
        <translation>%1的编号与日志不一致</translation>
    </message>
    <message>
        <source>Record %1 has an identity but no deed in the journal.</source>
        <translation>记录 %1 有编号，日志里却没有来历</translation>
    </message>
    <message>
        <source>%1 stands in its table but not in the journal.</source>
        <translation>%1在表里有，日志里没有</translation>
    </message>
    <message>
        <source>Who changed a field of record %1 last is not what the journal says.</source>
        <translation>记录 %1 的字段最后由谁改动，与日志不一致</translation>
    </message>
    <message>
        <source>The removal of record %1 is not what the journal says.</source>
        <translation>记录 %1 的删除与日志不一致</translation>
    </message>
    <message>
        <source>The history of record %1 is not what the journal says.</source>
        <translation>记录 %1 的经过与日志不一致</translation>
    </message>
    <message>
        <source>The tables were not rebuilt: the journal itself is damaged. Restore the last good backup to a new file.</source>
        <translation>没有重建：日志本身已损坏。请把最近的好备份恢复成新文件</translation>
    </message>
    <message>
        <source>The tables of this office file are damaged. Run the check, then rebuild them from the journal.</source>
        <translation>这个社区文件的表已损坏。先检查，再从日志重建</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>The journal of this office file is damaged. Run the check and restore the last good backup to a new file.</source>
        <translation>这个社区文件的日志已损坏。做一次检查，把最近的好备份恢复成新文件</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>The journal has a hole before deed %1 of desk %2.</source>
        <translation>台席 %2 的日志在第 %1 笔之前缺了一段</translation>
    </message>
    <message>
        <source>Deed %1 of desk %2 (%3) was altered after it was saved: its chain does not fit.</source>
        <translation>台席 %2 第 %1 笔（%3）存好后被改过：链对不上</translation>
    </message>
    <message>
        <source>What deed %1 of desk %2 did can no longer be read or was altered after it was saved.</source>
        <translation>台席 %2 第 %1 笔的内容读不出来，或存好后被改过</translation>
    </message>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>程序不完整，请重新安装</translation>
    </message>
    <message>
        <source>The office file cannot be kept safely in this place. Copy it to a folder on this PC&apos;s own disk.</source>
        <translation>社区文件放在这里不安全，复制到本机硬盘的文件夹里</translation>
    </message>
    <message>
        <source>This office file was written by a newer Allpost. Update the program on this PC; nothing was changed in the file.</source>
        <translation>这个社区文件是更新版本的全岗通写的，没有动它。请先更新本机程序</translation>
    </message>
    <message>
        <source>The office file may not live on a network share: two PCs would damage it. Copy it to this PC&apos;s own disk; desks exchange bundles instead.</source>
        <translation>社区文件不能放在网络共享里：两台电脑会把它弄坏。复制到本机硬盘，台席之间用交换包</translation>
    </message>
    <message>
        <source>The office file may not live in a synchronised folder: another program would overwrite it. Copy it to an ordinary folder.</source>
        <translation>社区文件不能放在同步盘里：会被同步程序覆盖。复制到普通文件夹</translation>
    </message>
    <message>
        <source>There is no office file at this place. If it lies on a stick, put the stick in.</source>
        <translation>这里没有社区文件。如果在 U 盘上，请插上 U 盘</translation>
    </message>
    <message>
        <source>This is a folder, not an office file.</source>
        <translation>这是文件夹，不是社区文件</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed in it; restore the last backup to a new file.</source>
        <translation>这个文件是空的，没有动它。请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file belongs to somebody else and may not be read.</source>
        <translation>这个文件属于别人，读不了</translation>
    </message>
    <message>
        <source>This is not an office file, or it is damaged. Nothing was changed in it; if it was one, restore the last backup to a new file.</source>
        <translation>这不是社区文件，或已损坏，没有动它。如果原来是，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file belongs to another program. Nothing was changed in it.</source>
        <translation>这是别的程序的文件，没有动它</translation>
    </message>
    <message>
        <source>This office file may only be read here. Copy it to a folder you may write to and open it there.</source>
        <translation>这个社区文件在这里是只读的，复制到可写的文件夹再打开</translation>
    </message>
    <message>
        <source>This office file is open in another Allpost window. Use that window, or close it first.</source>
        <translation>这个社区文件在另一个窗口里开着。用那个窗口，或先关掉它</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>文件夹建不了，换个地方</translation>
    </message>
    <message>
        <source>Something was put into this office file by another program. It was not opened; restore the last backup to a new file.</source>
        <translation>这个社区文件被别的程序动过，没有打开。请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be kept, so the file was not upgraded. Make room or choose another folder for backups.</source>
        <translation>升级前的副本没能留下，所以没有升级。腾出空间或换个备份文件夹</translation>
    </message>
    <message>
        <source>This office file has no desk. Restore the last backup to a new file.</source>
        <translation>这个社区文件没有台席，请把最近的备份恢复成新文件</translation>
    </message>
    <message>
        <source>This file is a copy of another office file on this PC. It now counts as a desk of its own; work in one of the two only.</source>
        <translation>这是本机另一个社区文件的副本，现在算作单独的台席；两个文件只用其中一个</translation>
    </message>
    <message>
        <source>This file is a restored copy. It now counts as a desk of its own, and what was done after the copy was made is not in it.</source>
        <translation>这是恢复出来的副本，现在算作单独的台席；做副本之后的改动不在里面</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>这条记录已不在文件里</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>This cannot be undone: something in it was issued or counts in an account. Reverse it by a deed of its own.</source>
        <translation>这一步不能撤销：里面有已出具或已记账的内容，请另做一笔冲回</translation>
    </message>
    <message>
        <source>Not undone: what it was before is no longer there (%1).</source>
        <translation>没有撤销：原来的内容已不在（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Not undone: something was built on it since, in %n place(s) (%1, “%2”, %3). Undo that first.</source>
        <translation>
            <numerusform>没有撤销：之后又有 %n 处以它为基础（%1，“%2”，%3）。先撤销那一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: this was done more than seven days ago. Change the records by hand.</source>
        <translation>没有撤销：已过七天，请逐条修改</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>这一步已经撤销过了</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>This office file is open in another Allpost window. Save there, or close it first.</source>
        <translation>这个社区文件在另一个窗口里开着。在那边保存，或先关掉它</translation>
    </message>
    <message>
        <source>Something else is being saved, an import perhaps. What you typed is kept; it can be saved when that has ended.</source>
        <translation>正在保存别的内容（可能是导入）。填写的内容还在，等它结束就能存</translation>
    </message>
    <message>
        <source>Not saved. Nothing in the file was changed; save again.</source>
        <translation>没存成：文件没有改动，再存一次</translation>
    </message>
    <message>
        <source>A linked record is no longer in the file.</source>
        <translation>所关联的记录已不在文件里</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Both versions are shown; choose what stays.</source>
        <translation>这条记录刚被改过。两个版本都列出来了，选要留的</translation>
    </message>
    <message>
        <source>Care group ended</source>
        <translation>结束人员类别</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the program as a code: write zh in Chinese.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
</TS>
