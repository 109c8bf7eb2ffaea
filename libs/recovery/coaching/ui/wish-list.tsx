import { useWords } from '@alongside/kit/ui';
import { useWishWords, type Likings } from './use-wish-words.ts';
import classes from './coaching.module.css';

/** Wishes as small chips: for a line of the queue. */
export function WishChips({ wish }: { readonly wish: Likings }) {
  const t = useWords('coaching');
  const words = useWishWords()(wish).flatMap((one) => one.words.map((word) => ({ about: one.about, word })));
  if (words.length === 0) return t('coaching:wish.none');
  return (
    <ul className={classes.chips}>
      {words.map(({ about, word }) => (
        <li key={`${about}-${word}`} className={classes.chip}>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** Wishes by what they are about: for reading them whole. */
export function WishFacts({ wish }: { readonly wish: Likings }) {
  const t = useWords('coaching');
  return (
    <dl className={classes.facts}>
      {useWishWords()(wish).map(({ about, words }) => (
        <div key={about}>
          <dt>{t(`coaching:wish.${about}`)}</dt>
          <dd>
            {words.map((word) => (
              <div key={word}>{word}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
