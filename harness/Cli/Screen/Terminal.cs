using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>What is written to the console, in bokmål or English; plain when the output is no terminal.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool english)
{
    private readonly Lock _line = new();

    /// <summary>True when the console speaks English.</summary>
    public bool English => english;

    /// <summary>True when a person sees lines appear, so that a live line may be redrawn.</summary>
    public bool IsLive { get; } = !Console.IsOutputRedirected && ReferenceEquals(output, Console.Out);

    /// <summary>The text in the console's language.</summary>
    public string Say(string bokmal, string inEnglish) => english ? inEnglish : bokmal;

    /// <summary>Writes lines; what could steer the terminal is spelled out.</summary>
    public void Line(string text = "")
    {
        lock (_line)
        {
            output.WriteLine(Visible.Text(text));
        }
    }

    public void Error(string text)
    {
        lock (_line)
        {
            error.WriteLine(Visible.Text(text));
        }
    }

    /// <summary>A line that the next one replaces; nothing when the output is no terminal.</summary>
    public void Live(string text)
    {
        if (!IsLive)
        {
            return;
        }

        lock (_line)
        {
            var width = Math.Max(20, Console.WindowWidth - 1);
            var line = Visible.Line(text);
            output.Write('\r' + (line.Length > width ? line[..width] : line.PadRight(width)));
        }
    }
}
