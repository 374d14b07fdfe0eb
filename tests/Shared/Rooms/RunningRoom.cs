using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MechDesign.Testing;

/// <summary>The practice room as a process of its own, on a port nobody else has.</summary>
sealed class RunningRoom : IAsyncDisposable
{
    static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    // Below the ports the system gives to connections that go out.
    static int nextPort = 20_000 + (Environment.ProcessId % 8_000);

    readonly Process process;
    readonly ConcurrentQueue<string> log = new();

    RunningRoom(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        process.ErrorDataReceived += (_, written) => log.Enqueue(written.Data ?? "");
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>What it wrote to its log so far.</summary>
    public IReadOnlyCollection<string> Log => log;

    public static async Task<RunningRoom> OpenAsync(string data, Uri? at = null, params (string Name, string Value)[] environment)
    {
        var address = at ?? new($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(BuiltProgram.Dotnet, [BuiltProgram.File, "serve", "--url", address.ToString(), "--data", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var room = new RunningRoom(Process.Start(start)!, address);
        var first = await room.process.StandardOutput.ReadLineAsync().WaitAsync(longest);
        Assert.Equal($"The practice room is open at {address.ToString().TrimEnd('/')}. Ctrl+C closes it.", first);
        return room;
    }

    /// <summary>As the operating system kills: no handler runs, no buffer is written.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(longest);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    public static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref nextPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it; the next one then.
            }
        }
    }
}
