using AcceptanceHarness.Benchmarks;

var measurement = args is [var name, ..] ? name : "";
var isShort = args is [_, "kort"];
return (measurement, args.Length) switch
{
    ("suite", 1) => await SuiteBenchmark.RunAsync(),
    ("m95", 1) => await LookupBenchmark.RunAsync(),
    ("minne", 1) => await MemoryBenchmark.RunAsync(),
    ("motor", 1) => await EngineBenchmark.RunAsync(),
    ("token", _) when args.Length == 1 || isShort => await TokenBenchmark.RunAsync(isShort),
    ("kj", _) when args.Length == 1 || isShort => await KjernejournalBenchmark.RunAsync(isShort),
    ("token-minne", _) when args.Length == 1 || isShort => await TokenMemoryBenchmark.RunAsync(isShort),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine(
        "Oppgi én måling: suite, m95, minne, motor, token, token-minne eller kj; de tre siste også med «kort». Se tests/Benchmarks/README.md.");
    return 2;
}
