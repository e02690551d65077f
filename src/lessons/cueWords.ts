/** Words by which a sentence shows whose word it is and how sure it is, in one language. Beginnings of words end in `*`. */
export interface CueWords {
  /** Somebody says so. */
  reporting: readonly string[]
  /** It may be otherwise. */
  doubt: readonly string[]
  /** It is settled. */
  settled: readonly string[]
  /** Turns a settled word round, up to three words before it. */
  negation: readonly string[]
  /** Something has not been done: a state, which leaves open whether anybody refused. */
  undone: readonly string[]
}

const CUES: Readonly<Record<string, CueWords>> = {
  en: {
    reporting: [
      'said', 'says', 'say', 'saying', 'told', 'tells', 'tell', 'according to', 'report*', 'writes', 'wrote', 'write', 'cites', 'cited', 'citing', 'quot*', 'claim*', 'stated', 'states that', 'denied', 'denies', 'deny', 'denying', 'denial', 'disput*', 'announc*', 'declin*', 'confirm*',
      'explain*', 'added', 'adds', 'argu*', 'suspect*', 'suggest*', 'call*', 'describ*', 'accus*', 'alleg*', 'warn*', 'insist*', 'admit*', 'on the word of', 'in the words of', 'asked', 'answered', 'replied', 'did not reply', 'statement by', 'statement from',
    ],
    doubt: [
      'may', 'might', 'could', 'perhaps', 'maybe', 'possibl*', 'probabl*', 'likely', 'unlikely', 'seem*', 'appear*', 'apparent*', 'alleged*', 'reported*', 'suggest*', 'suspect*', 'unclear', 'uncertain', 'not certain', 'not clear', 'not known', 'unknown',
      'unconfirmed', 'not confirmed', 'expect*', 'if so', 'whether', 'thought to', 'believed to', 'said to have', 'rumour*', 'rumor*', 'assum*', 'potential*',
    ],
    settled: ['proved', 'proven', 'proves', 'proof', 'definite*', 'certainly', 'clearly', 'obvious*', 'undoubted*', 'without doubt', 'no doubt', 'of course', 'in fact', 'confirmed', 'established', 'surely'],
    negation: ['not', 'no', 'never', 'nobody', 'neither', 'nothing', 'yet to be', 'without', 'cannot', 'isn’t', "isn't", 'hasn’t', "hasn't", 'wasn’t', "wasn't"],
    undone: ['has not', 'have not', 'had not', 'has neither', 'have neither', 'had neither', 'hasn’t', "hasn't", 'haven’t', "haven't", 'hadn’t', "hadn't"],
  },
  es: {
    reporting: [
      'dij*', 'dice', 'dicen', 'dicho', 'diciendo', 'según', 'contó', 'contaron', 'cuenta', 'cuentan', 'inform*', 'escrib*', 'cita', 'citan', 'citó', 'citando', 'afirm*', 'asegur*', 'declar*', 'negó', 'negaron', 'niega', 'niegan', 'negado', 'desmint*', 'desmient*', 'anunci*', 'confirm*', 'explic*', 'añad*', 'sostien*', 'sostuv*', 'sospech*', 'acus*', 'alega', 'alegan', 'alegó', 'advirt*', 'insist*',
      'admit*', 'señal*', 'en palabras de', 'a juicio de', 'respond*', 'rehus*', 'rechaz*',
    ],
    doubt: [
      'puede', 'pueden', 'podría', 'podrían', 'pudo', 'pudieron', 'quizá', 'quizás', 'tal vez', 'acaso', 'posible*', 'posiblemente', 'probable*', 'probablemente', 'parece', 'parecen', 'parecía', 'al parecer', 'aparentemente', 'supuest*', 'presunt*', 'habría', 'habrían',
      'no se sabe', 'no está claro', 'no es seguro', 'desconocid*', 'sospech*', 'sugier*', 'sin confirmar', 'se espera', 'si es así', 'seguramente',
    ],
    settled: ['demostr*', 'prueba que', 'prob*do', 'definitiv*', 'ciertamente', 'claramente', 'obvi*', 'sin duda', 'indudable*', 'por supuesto', 'de hecho', 'confirmad*'],
    negation: ['no', 'nunca', 'nadie', 'ni', 'sin', 'tampoco', 'nada'],
    undone: ['no ha', 'no han', 'no había', 'no habían', 'ni ha', 'ni han', 'no lo ha', 'no lo han'],
  },
}

/** The cue words of a language; undefined for one that has no list here: then nothing is said about its sentences. */
export const cueWordsOf = (language: string): CueWords | undefined => CUES[language.split('-')[0]?.toLowerCase() ?? '']

/** Where words of a list stand in a sentence: half-open, in UTF-16 units. */
export function placesOf(list: readonly string[], sentence: string): { start: number; end: number }[] {
  const forms = list.map((word) => word.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`[\p{L}]*`).replaceAll(' ', String.raw`\s+`))
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu')
  return Array.from(sentence.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
