import { Loading } from '../states/loading.tsx';
import classes from './page.module.css';

/** Stands where a page will be while its file comes. */
export function PageLoading() {
  return (
    <div className={classes.page}>
      <Loading lines={6} />
    </div>
  );
}
