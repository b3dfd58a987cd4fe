import { useTexts } from '../web/page.ts';
import type { ReportFound } from './index.ts';

/** What a report is called: by its year, and by the company where it is on one. */
export const useTitle = ({ companyName, year }: ReportFound): string => {
  const { report: words } = useTexts().yearlyReports;
  return companyName === null ? words.ofMunicipality(year) : words.ofCompany(companyName, year);
};
