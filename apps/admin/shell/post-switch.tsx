import { Menu, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useViewer, workIn, type Post } from '@alongside/kit/client';
import { Icon, useWords } from '@alongside/kit/ui';
import classes from './header.module.css';

/** Where and as what the viewer works now; a menu when there is more than one post. */
export function PostSwitch() {
  const t = useWords('admin');
  const navigate = useNavigate();
  const { post, posts } = useViewer();
  const role = t(`admin:roles.${post.role}`);
  const here = (
    <span className={classes.words}>
      <bdi>{post.centreName}</bdi> <span className={classes.small}>{role}</span>
    </span>
  );
  if (posts.length < 2) return <span className={classes.button}>{here}</span>;
  const work = async (next: Post) => {
    if (await workIn(next)) await navigate({ to: '/' });
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.button} data-touch aria-label={t('admin:header.post', { centre: post.centreName, role })}>
          {here}
          <Icon name="ChevronDown" size={16} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {posts.map((one) => (
          <Menu.Item
            key={`${one.centreId}:${one.role}`}
            mih={44}
            disabled={one.centreId === post.centreId && one.role === post.role}
            onClick={() => void work(one)}
          >
            <bdi>{one.centreName}</bdi>
            <div className={classes.small}>{t(`admin:roles.${one.role}`)}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
