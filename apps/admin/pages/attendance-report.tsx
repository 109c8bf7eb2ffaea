import { getRouteApi } from '@tanstack/react-router';
import { AttendanceReportPage } from '@alongside/insight/reports/ui';

const route = getRouteApi('/inside/reports/attendance');

export function AttendanceReport() {
  const navigate = route.useNavigate();
  return <AttendanceReportPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
