using System.ComponentModel;
using System.Diagnostics;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>The running child process: lines in, reports out, and its end; it ends by itself when this process does.</summary>
internal sealed class Tls11Process : IAsyncDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly TimeProvider _clock;

    private Tls11Process(Process process, TimeProvider clock)
    {
        _process = process;
        _clock = clock;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>Starts the program.</summary>
    /// <exception cref="TlsverktoyException">It cannot be started.</exception>
    public static Tls11Process Start(Tls11Start start, string mode, TimeProvider clock)
    {
        if (start.Missing is { } missing)
        {
            throw Failed($"filen {Path.GetFileName(missing)} finnes ikke der programmet ligger");
        }

        var how = new ProcessStartInfo(start.Dotnet, [start.Assembly, mode])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["OPENSSL_CONF"] = start.OpenSslConf },
        };
        try
        {
            return new Tls11Process(Process.Start(how)!, clock);
        }
        catch (Exception notStarted) when (notStarted is Win32Exception or IOException)
        {
            throw Failed(notStarted.Message, notStarted);
        }
    }

    /// <summary>Writes one line to the program.</summary>
    public async Task WriteAsync(string line, CancellationToken cancellationToken)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The program has ended; reading says why.
        }
    }

    /// <summary>The program's next report.</summary>
    /// <exception cref="TlsverktoyException">It ended, or said something else.</exception>
    public async Task<Tls11Report> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        return Tls11Report.Parse(line) ?? throw Failed(line is null
            ? $"det sluttet uventet. {JournalText.Of(await ErrorsAsync().ConfigureAwait(false))}".TrimEnd()
            : "det svarte noe annet enn en rapport");
    }

    /// <summary>Ends the program: by closing its input, and by force when that is not enough.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeToEnd, _clock);
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception stuck) when (stuck is OperationCanceledException or IOException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private async Task<string> ErrorsAsync()
    {
        try
        {
            return await _errors.WaitAsync(TimeToEnd, _clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return "";
        }
    }

    private static TlsverktoyException Failed(string why, Exception? inner = null) => new(
        $"Testverktøyets eget program for TLS 1.1 virker ikke: {why}. Bygg løsningen på nytt; resultatet sier ingenting om fagsystemet.", inner);
}
