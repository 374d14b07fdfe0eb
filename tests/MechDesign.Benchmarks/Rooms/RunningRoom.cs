using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MechDesign.Benchmarks;

/// <summary>The real program in a process of its own, on a free port of this machine, with its own data.</summary>
sealed class RunningRoom : IDisposable
{
    const int FirstPort = 20_000;
    const int LastPort = 32_000;

    static readonly TimeSpan longestStart = TimeSpan.FromSeconds(30);

    readonly HttpMessageInvoker way = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    readonly Uri address = new($"http://127.0.0.1:{FreePort()}/");

    /// <param name="program">mechdesign, or mechdesign.dll.</param>
    /// <param name="data">Where it keeps transcripts.</param>
    /// <param name="settings">Variables of its environment.</param>
    public RunningRoom(string program, string data, params ReadOnlySpan<(string Name, string Value)> settings)
    {
        string[] arguments = ["serve", "--url", address.ToString(), "--data", data];
        var start = program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [program, .. arguments]) : new(program, arguments);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var began = Samples.Now;
        Process = Drained.Start(start);
        WaitUntilReady(began);
        Start = Stopwatch.GetElapsedTime(began);
    }

    public Process Process { get; }

    /// <summary>From the start of the process until /readyz said yes.</summary>
    public TimeSpan Start { get; }

    public Member Member() => new(way, address);

    public void Dispose()
    {
        Drained.End(Process);
        way.Dispose();
    }

    void WaitUntilReady(long began)
    {
        while (!IsReady())
        {
            if (Process.HasExited || Stopwatch.GetElapsedTime(began) > longestStart)
                throw new InvalidOperationException("The program did not come up.");
            Thread.Sleep(2);
        }
    }

    bool IsReady()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "readyz"));
            using var response = way.SendAsync(request, CancellationToken.None).GetAwaiter().GetResult();
            return response.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    static int FreePort()
    {
        while (true)
        {
            using var probe = new TcpListener(IPAddress.Loopback, Random.Shared.Next(FirstPort, LastPort));
            try
            {
                probe.Start();
                return ((IPEndPoint)probe.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken; another one.
            }
        }
    }
}
