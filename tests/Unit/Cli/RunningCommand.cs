using System.Diagnostics;
using System.Text;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>The command as a process of its own, in a folder of its own.</summary>
internal sealed class RunningCommand : IAsyncDisposable
{
    private readonly StringBuilder _output = new();
    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningCommand(Process process, string readyWord)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data, readyWord);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, readyWord);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ready.TrySetResult();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int ExitCode => _process.ExitCode;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the command and waits until it has written a line that begins with a word, or has ended.</summary>
    public static async Task<RunningCommand> StartAsync(string folder, string readyWord, params string[] words)
    {
        var started = new RunningCommand(Start(folder, words), readyWord);
        await started._ready.Task.WaitAsync(TestContext.Current.CancellationToken);
        return started;
    }

    /// <summary>Starts the command with its output redirected.</summary>
    public static Process Start(string folder, params string[] words)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "acceptance.dll");

        // What is started in the background of a script ignores Ctrl-C, and so would its children.
        string[] start = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        return Process.Start(new ProcessStartInfo(start[0], [.. start[1..], command, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Presses Ctrl-C.</summary>
    public static async Task InterruptAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async Task<string> EndedAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Output;
    }

    /// <summary>Presses Ctrl-C.</summary>
    public Task InterruptAsync() => InterruptAsync(_process);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Keep(string? line, string readyWord)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.StartsWith(readyWord, StringComparison.Ordinal) == true)
        {
            _ready.TrySetResult();
        }
    }
}
