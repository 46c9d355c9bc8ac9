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

    public void Line(string text = "")
    {
        lock (_line)
        {
            output.WriteLine(text);
        }
    }

    public void Error(string text)
    {
        lock (_line)
        {
            error.WriteLine(text);
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
            output.Write('\r' + (text.Length > width ? text[..width] : text.PadRight(width)));
        }
    }
}
