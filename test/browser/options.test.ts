import { afterEach, describe, expect, inject, it } from 'vitest';
import { openPage, trySample, type OpenPage, leaveDialog, goTo } from './openPage';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('the options of PS3.15', () => {
  it('can be chosen one by one, of full and moved dates only one holds, and each shows its effect in the rows', async () => {
    open = await openPage(origin);
    const { page, complaints } = open;
    await trySample(page);
    await goTo(page, 'purpose');
    expect(await page.getByTestId('options').count()).toBe(0);
    await page.getByTestId('purpose-custom').check();
    const options = page.locator('[data-testid^="option-"]');
    expect(await options.count()).toBe(10);

    const actionOf = async (path: string): Promise<string | null> => {
      await goTo(page, 'found');
      await page.locator('[data-testid=file-row] button').first().click();
      const row = page.locator(`[data-testid=element-row][data-path="${path}"]`);
      const action = await row.getAttribute('data-action');
      await leaveDialog(page);
      await goTo(page, 'purpose');
      return action;
    };
    const full = page.getByTestId('option-RetainLongitudinalTemporalInformationFullDates');
    const moved = page.getByTestId('option-RetainLongitudinalTemporalInformationModifiedDates');
    expect(await actionOf('(0008,0020)')).toMatch(/[ZD]/);
    await moved.check();
    expect(await actionOf('(0008,0020)')).toBe('C');
    await full.check();
    expect([await full.isChecked(), await moved.isChecked()]).toEqual([true, false]);
    expect(await actionOf('(0008,0020)')).toBe('K');
    await moved.check();
    expect([await full.isChecked(), await moved.isChecked()]).toEqual([false, true]);

    const effects = [
      ['RetainUIDs', '(0020,000d)', 'U', 'K'],
      ['RetainPatientCharacteristics', '(0010,0040)', 'Z', 'K'],
      ['RetainDeviceIdentity', '(0018,1000)', 'X', 'K'],
      ['CleanDescriptors', '(0008,103e)', 'X', 'C'],
    ] as const;
    for (const [option, path, without, with_] of effects) {
      expect(await actionOf(path), option).toMatch(new RegExp(`[${without}D]`));
      await page.getByTestId(`option-${option}`).check();
      expect(['K', with_], option).toContain(await actionOf(path));
      await page.getByTestId(`option-${option}`).uncheck();
      expect(await actionOf(path), option).toMatch(new RegExp(`[${without}D]`));
    }
    expect(complaints).toEqual([]);
  });
});
