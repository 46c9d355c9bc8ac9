using AcceptanceHarness.Cli.Commands;

return await AcceptanceCommand.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
