import type { formTexts as english } from '../en/forms.ts';
import type { Translation } from '../translation.ts';
import { count, list } from './count.ts';

type English = typeof english;
type Stop = Parameters<English['problems']['KUSTOMIZE_OTHERWISE']>[0]['stop'];

const texts = { original: '編集元のファイル', manifest: '編集済みマニフェスト' } as const;

const takeOthers = 'マニフェスト、その差分、またはスクリプトを使ってください。';

/** What kustomize does with what a person's file has, to stand before `ため`. */
const kustomizeStops: Readonly<Record<Stop, string>> = {
  stream: '---の行で区切られていない値のうち、kustomizeは最初のものだけを読み取り、これを除外する',
  'no-object': 'このドキュメントはオブジェクトではなく、そのようなドキュメントを含むファイルからkustomizeは何も生成しない',
  'list-order': 'kustomizeは、このリストの項目を、後に続くドキュメントの後ろに置く',
  'list-items': 'kustomizeがリストの項目を読み取るのは、それぞれにapiVersionとkindがある場合だけである',
  'local-config': 'kustomizeは、このアノテーションの付いたオブジェクトを除外する',
  'own-annotation': 'kustomizeは、このアノテーションを自身のものとみなして取り除く',
  annotations: 'kustomizeは、空のアノテーションを取り除き、文字列でないものを文字列にする',
  boolean: 'この値は、kubectlでは真偽値、kustomizeでは文字列になる',
  date: 'kustomizeは、引用符のないこの日付を時刻として書き出す',
  folded: 'kustomizeは、複数行の折りたたみテキスト（folded）の行を増減させる',
  sign: 'kustomizeは、このテキストにある記号をそのまま書き出せない',
};

const problems: Translation<English['problems']> = {
  OBJECTS_UNREADABLE: ({ of, reason }) =>
    `${texts[of]}に、確実に読み取れないオブジェクトがあるため（${reason}）、パッチもオーバーレイも作成されません。${takeOthers}`,
  OBJECT_WITHOUT_NAME: ({ of }) =>
    `${texts[of]}に、apiVersion、kind、または名前のないオブジェクトがあるため、どのオブジェクトのパッチかを指定できません。${takeOthers}`,
  KUSTOMIZE_OTHERWISE: ({ of, stop }) =>
    `${texts[of]}について：${kustomizeStops[stop]}ため、オーバーレイの結果がマニフェストと同じになりません。${takeOthers}`,
  OBJECT_TWICE: ({ of, name }) =>
    `${texts[of]}に${name}が2つあるため、パッチが別の方に当たるおそれがあり、kustomizeは何も生成しません。どちらかを削除してください。`,
  OBJECTS_MOVED: () => `オブジェクトの順序が編集元のファイルと異なり、これはパッチでは表せません。${takeOthers}`,
  SEVERAL_OBJECTS: ({ names }) =>
    `JSON Patchの対象は1つのオブジェクトですが、${count(names.length, '個')}が変更されます：${list.format(names)}。それぞれにパッチがあるkustomizeオーバーレイを使ってください。`,
  OBJECT_COMES_OR_GOES: ({ names }) =>
    `JSON Patchは1つのオブジェクトを変更するもので、オブジェクトの追加も削除もできません：${list.format(names)}。それができるkustomizeオーバーレイを使ってください。`,
  COMMENTS_IMPOSSIBLE: ({ form }) =>
    form === 'jsonpatch'
      ? 'JSON Patchにコメントは入れられません。来歴は別のファイルとして保存してください。'
      : 'このマニフェストはJSONで、コメントを入れられません。来歴は別のファイルとして保存してください。',
};

/** The forms as a person chooses among them. `about` says what it is, `use` what to do with it. */
const descriptions: Translation<English['descriptions']> = {
  manifest: {
    title: 'マニフェスト',
    about: '編集を加えた、アップストリームのファイル全体。',
    use: 'kubectl diffを実行してから、kubectl applyを実行してください。',
  },
  diff: {
    title: '差分（unified diff）',
    about: 'アップストリームのファイルの行として示した、編集だけの差分。',
    use: 'アップストリームのファイルと同じ場所で、git applyまたはpatch -p1を実行してください。編集が不要な場合は、来歴の有無にかかわらず空です。',
  },
  kustomize: {
    title: 'kustomizeオーバーレイ',
    about: 'アップストリームのファイルを参照し、JSON 6902でパッチを当てるフォルダ。',
    use: 'Gitで管理してください。kubectl apply -k、Argo CD、Fluxで読み取れます。kustomize 5（kubectl 1.27以降に含まれるものなど）が必要です。',
  },
  jsonpatch: {
    title: 'JSON Patch',
    about: '変更される1つのオブジェクトの編集を、RFC 6902で示したもの。',
    use: 'オブジェクトにパッチを当てるツールで使ってください。削除の前には必ずtestがあるため、オブジェクトが異なれば停止します。',
  },
  script: {
    title: 'シェル・スクリプト',
    about: 'アップストリームのファイルをダウンロードし、sha256を確認し、編集を行い、結果を確認します。',
    use: 'bashで実行してください。スクリプトは編集を表示し、適用する前に確認を求めます。',
  },
};

/** What is said of the forms of a plan. */
export const formTexts: Translation<English> = { descriptions, problems };
