// Starting the program, and reading the mails that it writes.
import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import PostalMime, { type Email } from "postal-mime";

/** The program under test; `cargo xtask test` names it. */
const program = process.env.PORTAL_PROGRAM ?? join(import.meta.dirname, "../../target/debug/portal");

/** Where the demo's clock starts in every test: a Wednesday morning, in the middle of the open round. */
export const NOW = "2027-03-03T09:00:00Z";

export type Variant = "open" | "closed";

/** Someone whom the demo names to log in as. */
export type Person = { email: string; name: string; part: string };

/** A running demo. */
export class Portal {
  private constructor(
    readonly url: string,
    readonly people: Person[],
    private readonly folder: string,
    private readonly mails: string,
    private child: ChildProcess,
    private log: string[],
  ) {}

  /** Starts a demo in this folder; a new folder is filled first. */
  static async start(folder: string, options: string[] = [], now = NOW, port = "0"): Promise<Portal> {
    const child = spawn(program, ["demo", "--port", port, "--data", folder, "--now", now, ...options], {
      env: { PATH: process.env.PATH, PORTAL_LOG: "warn" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const log: string[] = [];
    child.stderr.on("data", (data) => log.push(String(data)));
    let said = "";
    await new Promise<void>((ready, failed) => {
      child.stdout.on("data", (data) => {
        said += String(data);
        if (said.includes("The mails with the codes lie in")) ready();
      });
      child.on("error", failed);
      child.on("exit", (code) => failed(new Error(`the portal stopped with ${code}: ${log.join("")}`)));
    });
    child.removeAllListeners("exit");
    const url = /The demo is at (\S+)/.exec(said)?.[1];
    if (!url) throw new Error(`the demo does not say where it is: ${said}`);
    const people = [...said.matchAll(/^ {2}(\S+@\S+)\s+(.+?), (.+)$/gm)].map(
      ([, email = "", name = "", part = ""]) => ({ email, name, part }),
    );
    return new Portal(url, people, folder, join(folder, "mails"), child, log);
  }

  /** Stops it, and starts it again at the same address with its clock at this moment. */
  async continueAt(now: string): Promise<void> {
    await this.stop();
    await this.startAgain(now);
  }

  /** Starts it again at the same address, with its clock at this moment. */
  async startAgain(now: string): Promise<void> {
    const again = await Portal.start(this.folder, [], now, new URL(this.url).port);
    this.child = again.child;
    this.log = [...this.log, ...again.log];
  }

  /** The first person whose part in the network fits. */
  person(part: RegExp): Person {
    const found = this.people.find((person) => part.test(person.part));
    if (!found) throw new Error(`the demo names nobody like ${part}: ${JSON.stringify(this.people)}`);
    return found;
  }

  /** The two trekkers of Amsterdam, who have not begun. */
  pair(): [Person, Person] {
    const [first, second] = this.people.filter((person) => /^trekker van Amsterdam/.test(person.part));
    if (!first || !second) throw new Error("the demo names two trekkers of Amsterdam");
    return [first, second];
  }

  /** The newest mail to this address with something that fits, waited for. */
  async mail(to: string, pattern: RegExp, after = 0): Promise<{ text: string; match: string; count: number }> {
    for (let tries = 0; tries < 200; tries++) {
      const fitting = (await this.mailsTo(to)).filter((text) => pattern.test(text));
      const text = fitting.at(-1);
      if (text && fitting.length > after) {
        return { text, match: pattern.exec(text)?.[1] ?? "", count: fitting.length };
      }
      await pause(50);
    }
    throw new Error(`no mail to ${to} with ${pattern}`);
  }

  /** The plain text of every mail to this address, the oldest first. */
  async mailsTo(to: string): Promise<string[]> {
    const mails = await this.parsed();
    return mails.filter((mail) => mail.to?.[0]?.address === to).map((mail) => (mail.text ?? "").replaceAll("\r\n", "\n"));
  }

  /** The newest mail to this address about the meeting at this address, for its calendar and under this subject, waited for. */
  async invitation(to: string, meeting: string, subject: RegExp): Promise<{ subject: string; text: string; event: string }> {
    for (let tries = 0; tries < 200; tries++) {
      for (const mail of (await this.parsed()).reverse()) {
        const part = mail.attachments.find((it) => it.mimeType === "text/calendar");
        const isIt = mail.to?.[0]?.address === to && subject.test(mail.subject ?? "") && mail.text?.includes(meeting);
        if (!isIt || !part) continue;
        const event = typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
        // A long line goes on in the next one, after a space (RFC 5545, 3.1).
        return { subject: mail.subject ?? "", text: mail.text ?? "", event: event.replaceAll(/\r?\n /g, "") };
      }
      await pause(50);
    }
    throw new Error(`no invitation to ${to} for ${meeting} under ${subject}`);
  }

  private async parsed(): Promise<Email[]> {
    const names = (await readdir(this.mails)).filter((name) => name.endsWith(".eml")).sort();
    return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(this.mails, name)))));
  }

  /** What the portal wrote in its log: warnings and errors only. */
  complaints(): string {
    return this.log.join("");
  }

  /** Stops it as an operator would, and checks that it stops well. */
  async stop(): Promise<void> {
    const ended = new Promise<number | null>((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGTERM");
    const code = await ended;
    if (code !== 0) throw new Error(`the portal ended with ${code}: ${this.complaints()}`);
  }
}
