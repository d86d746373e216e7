"""A server over a copy of a data folder, for the timings beside this file."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time


class Server:
    def __init__(self, program, data):
        self.folder = tempfile.mkdtemp()
        shutil.copytree(data, self.folder + "/data")
        self.log = open(self.folder + "/log", "w+")
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", "--data", self.folder + "/data"],
            stdout=self.log, stderr=self.log)
        while not (found := re.search(r"Touchstone is at (http://\S+)", self.said())):
            if self.process.poll() is not None:
                sys.exit(self.said())
            time.sleep(0.1)
        self.address = found.group(1)

    def said(self):
        return pathlib.Path(self.log.name).read_text()

    def peak(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) // 1024

    def processor(self):
        """Seconds of the processor that it took so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)
