using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Drives a vendor's system through a command that reads and writes lines (<c>--adapter-command</c>).</summary>
public static class ProcessCarrier
{
    /// <summary>Starts the command.</summary>
    /// <param name="command">The command line, for example <c>node driver.mjs</c>; quotes keep spaces together.</param>
    /// <param name="clock">Counts the time limits.</param>
    /// <exception cref="OptionsValidationException">The command cannot be started.</exception>
    public static VendorCarrier Start(string command, TimeProvider clock) => new(Channel(command, clock), clock);

    /// <summary>Starts the command; gives the bare calls to it.</summary>
    /// <inheritdoc cref="Start"/>
    public static IAdapterChannel Channel(string command, TimeProvider clock)
    {
        if (CommandLine.Split(command).ToArray() is not [var program, .. var arguments])
        {
            throw Wrong("--adapter-command: forventet en kommando, for eksempel «node driver.mjs», fikk ingenting.");
        }

        try
        {
            return ProcessChannel.Start(program, arguments, clock);
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw Wrong($"--adapter-command: kommandoen «{program}» kan ikke startes ({fault.Message}). Rett kommandoen.");
        }
    }

    private static OptionsValidationException Wrong(string message) => new("adapter-command", typeof(IVendorSystem), [message]);
}
