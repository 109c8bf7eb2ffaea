import { ClientAttendanceWords } from '@alongside/programme/attendance/ui';
import { MyPeoplePage } from '@alongside/recovery/coaching/ui';

/** A coach's list belongs to coaching, which knows nothing of attendance: it is put in here. */
export function MyPeople() {
  return <MyPeoplePage attendanceOf={(clientId) => <ClientAttendanceWords clientId={clientId} />} />;
}
