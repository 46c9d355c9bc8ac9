using AcceptanceHarness.Benchmarks;

var measurement = args is [var name] ? name : "";
return measurement switch
{
    "suite" => await SuiteBenchmark.RunAsync(),
    "m95" => await LookupBenchmark.RunAsync(),
    "minne" => await MemoryBenchmark.RunAsync(),
    "motor" => await EngineBenchmark.RunAsync(),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("Oppgi én måling: suite, m95, minne eller motor. Se tests/Benchmarks/README.md.");
    return 2;
}
