import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and brings back its code with all it printed. `live` lets it write straight to the terminal.
 * `timeoutMs` ends a command that hangs, with its children (code 124).
 */
export function runAlone([command, ...args], { live = false, env = {}, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...(live ? {} : PLAIN), ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: timeoutMs > 0, // a group of its own, so that the whole of it can be ended
    });
    let output = '';
    const keep = (data) => {
      output += data;
      if (process.env.VERBOSE) process.stdout.write(data);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    let late = false;
    const endGroup = () => {
      late = true;
      output += `\nended after ${timeoutMs / 1000} s`;
      process.kill(-child.pid, 'SIGKILL');
    };
    const timer = timeoutMs > 0 ? setTimeout(endGroup, timeoutMs) : undefined;
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output: output.replaceAll(ESCAPES, '') });
    });
  });
}

/** No colours and no spinners: what is captured is read later, if at all. */
const PLAIN = { CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');
